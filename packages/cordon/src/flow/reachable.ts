import type { Edge, Graph } from './graph.ts';
import { inBoth, include, type Worlds } from './worlds-of-hops.ts';

/** That data comes to a node: over which edge, after which step, and in which worlds all of them are there. */
export interface Step {
  readonly node: string;
  readonly edge: Edge | undefined;
  readonly before: Step | undefined;
  readonly worlds: Worlds;
}

export type Reachable = ReadonlyMap<string, readonly Step[]>;

/** A node is come to in this many ways at most, each for worlds in which those before it are not there. */
const mostSteps = 4;

/**
 * How data gets from a node to all others in these worlds, the shortest way first; hops that are always there are tried before
 * others. A way that is there in production only is no way through something that is there in tests only.
 * @param looked called for every edge that is looked at.
 */
export function reachableFrom(
  { node, worlds }: Pick<Step, 'node' | 'worlds'>,
  graph: Graph,
  without: ReadonlySet<string>,
  looked: () => void,
): Reachable {
  const reached = new Map<string, Step[]>([[node, [{ node, worlds, edge: undefined, before: undefined }]]]);
  for (const always of [true, false]) {
    const front = [...reached.values()].flat();
    for (let at = 0; at < front.length; at += 1) {
      const step = front[at] as Step;
      for (const edge of graph.out(step.node)) {
        looked();
        if (without.has(edge.to) || (always && !edge.hop.isAlways)) continue;
        const known = reached.get(edge.to);
        const next = nextStep(step, edge, known);
        if (!next) continue;
        if (known) known.push(next);
        else reached.set(edge.to, [next]);
        front.push(next);
      }
    }
  }
  return reached;
}

/** undefined where it leads nowhere new. */
function nextStep(before: Step, edge: Edge, known: readonly Step[] | undefined): Step | undefined {
  if (known?.some((each) => include(each.worlds, before.worlds)) || known?.length === mostSteps) return undefined;
  const worlds = inBoth(before.worlds, edge.hop.worlds);
  if (worlds.length === 0 || known?.some((each) => include(each.worlds, worlds))) return undefined;
  return known && passes(before, edge.to) ? undefined : { node: edge.to, edge, before, worlds };
}

function passes(last: Step, node: string): boolean {
  for (let step: Step | undefined = last; step; step = step.before) if (step.node === node) return true;
  return false;
}

/** The edges that lead to a step. */
export function edgesTo(last: Step): readonly Edge[] {
  const edges: Edge[] = [];
  for (let step: Step | undefined = last; step?.edge; step = step.before) edges.push(step.edge);
  return edges.reverse();
}
