import type { FoundHop } from './found-hop.ts';
import type { Graph } from './graph.ts';

/** The nodes that PHI comes to, each with the hops that first bring it there; none where it begins. */
export type Spread = ReadonlyMap<string, readonly FoundHop[]>;

/**
 * Follows PHI along shown hops in their direction of data, over all worlds at once: what it finds can only be too much.
 */
export function spread(graph: Graph, seeds: Iterable<string>): Spread {
  const reached = new Map<string, FoundHop[]>();
  let front: string[] = [];
  for (const seed of seeds) {
    if (!reached.has(seed)) front.push(seed);
    reached.set(seed, []);
  }
  while (front.length > 0) {
    const next = new Map<string, FoundHop[]>();
    for (const node of front) {
      for (const { to, hop } of graph.out(node)) {
        if (reached.has(to)) continue;
        const because = next.get(to);
        if (!because) next.set(to, [hop]);
        else if (because.length < mostReasons) because.push(hop);
      }
    }
    for (const [node, because] of next) reached.set(node, because);
    front = [...next.keys()];
  }
  return reached;
}

/** One reason is enough to believe it; a hub would have thousands. */
const mostReasons = 4;
