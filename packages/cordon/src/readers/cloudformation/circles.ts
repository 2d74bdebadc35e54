/** The circles in a graph, each from the first of its names: who needs whom, told by name. */
export function circlesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of graph.keys()) if (!done.has(start)) follow(start, graph, done, circles);
  return circles;
}

/** Goes as deep as it can from one name; meeting a name of the own path again closes a circle. */
function follow(
  start: string,
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  done: Set<string>,
  circles: string[][],
): void {
  const path = [start];
  const waiting = [needsOf(start, graph)];
  const onPath = new Set(path);
  done.add(start);
  for (let needs = waiting.at(-1); needs; needs = waiting.at(-1)) {
    const next = needs.pop();
    if (next === undefined) {
      waiting.pop();
      onPath.delete(path.pop() as string);
    } else if (onPath.has(next)) {
      circles.push(path.slice(path.indexOf(next)));
    } else if (!done.has(next)) {
      done.add(next);
      path.push(next);
      onPath.add(next);
      waiting.push(needsOf(next, graph));
    }
  }
}

function needsOf(name: string, graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...(graph.get(name) ?? [])].reverse();
}
