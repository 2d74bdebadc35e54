import type { FoundHop } from './found-hop.ts';
import type { Edge, Graph } from './graph.ts';

/** A way of PHI from where it enters to a store. */
export interface Way {
  /** The hops in the order of their data; the first comes in from outside, where one does. */
  readonly edges: readonly Edge[];
  /** Every hop that may be worse than encrypted on some way between the two ends. */
  readonly bad: readonly FoundHop[];
}

export interface Ways {
  readonly found: readonly Way[];
  /** Weak hops whose ways were not followed, because the search had gone on for long enough. */
  readonly unfollowed: number;
}

/** An entry: the edge that comes in to it from outside, or the node alone where nothing shows how PHI gets there. */
export interface Entry {
  readonly node: string;
  readonly incoming: Edge | undefined;
}

/** Searching may look at every edge this many times; an estate with many weak hops in one lump would take for ever. */
const mostLooks = 24;
const fewestLooks = 200_000;

/**
 * For each entry and each store it reaches: one way for every hop that may be worse than encrypted, or one way where there is
 * none. Ways visit no node twice. A weak hop is followed from the shortest way to it, so where that way and every way on
 * from there share a node, no way is found; the hop itself is judged all the same.
 */
export function waysFrom(graph: Graph, entries: readonly Entry[], isStore: (node: string) => boolean): Ways {
  const search = new Search(graph, isStore);
  const found: Way[] = [];
  for (const entry of entries) found.push(...search.from(entry));
  return { found, unfollowed: search.unfollowed };
}

class Search {
  unfollowed = 0;
  readonly #graph: Graph;
  readonly #isStore: (node: string) => boolean;
  #looks: number;

  constructor(graph: Graph, isStore: (node: string) => boolean) {
    this.#graph = graph;
    this.#isStore = isStore;
    this.#looks = Math.max(fewestLooks, mostLooks * graph.edges);
  }

  *from({ node, incoming }: Entry): Iterable<Way> {
    const start = incoming ? [incoming] : [];
    const trunk = this.#reach(node, new Set(incoming ? [incoming.from] : []));
    const wayTo = (to: string) => [...start, ...back(trunk, node, to)];
    const weak = new Map<string, { edge: Edge; way: readonly Edge[] }[]>();
    const note = (store: string, edge: Edge, way: readonly Edge[]) => {
      const before = weak.get(store);
      if (before) before.push({ edge, way });
      else weak.set(store, [{ edge, way }]);
    };
    if (incoming?.hop.isWeak) for (const store of this.#stores(trunk, node)) note(store, incoming, wayTo(store));
    for (const edge of this.#weakEdges(trunk, node)) {
      if (this.#looks <= 0) {
        this.unfollowed += 1;
        continue;
      }
      const before = wayTo(edge.from);
      const visited = new Set([...before.map(({ from }) => from), node, edge.from]);
      if (visited.has(edge.to)) continue;
      const beyond = this.#reach(edge.to, visited);
      for (const store of this.#stores(beyond, edge.to))
        note(store, edge, [...before, edge, ...back(beyond, edge.to, store)]);
    }
    for (const store of this.#stores(trunk, node)) {
      const on = weak.get(store) ?? [];
      if (on.length === 0) yield { edges: wayTo(store), bad: [] };
      else yield* distinct(on);
    }
  }

  /** The edge by which each node is first reached; hops that are always there are tried before others. */
  #reach(start: string, without: ReadonlySet<string>): ReadonlyMap<string, Edge> {
    const reached = new Map<string, Edge>();
    const isNew = (node: string) => node !== start && !reached.has(node) && !without.has(node);
    for (const always of [true, false]) {
      const front = [start, ...reached.keys()];
      for (let at = 0; at < front.length; at += 1) {
        for (const edge of this.#graph.out(front[at] as string)) {
          this.#looks -= 1;
          if (!isNew(edge.to) || (always && !edge.hop.isAlways)) continue;
          reached.set(edge.to, edge);
          front.push(edge.to);
        }
      }
    }
    return reached;
  }

  *#stores(reached: ReadonlyMap<string, Edge>, start: string): Iterable<string> {
    if (this.#isStore(start)) yield start;
    for (const node of reached.keys()) if (this.#isStore(node)) yield node;
  }

  *#weakEdges(reached: ReadonlyMap<string, Edge>, start: string): Iterable<Edge> {
    for (const node of [start, ...reached.keys()])
      for (const edge of this.#graph.out(node)) if (edge.hop.isWeak) yield edge;
  }
}

/** The edges from the start to a node, by those that first reached it. */
function back(reached: ReadonlyMap<string, Edge>, start: string, to: string): readonly Edge[] {
  const edges: Edge[] = [];
  for (let node = to; node !== start; ) {
    const edge = reached.get(node);
    if (!edge) break;
    edges.push(edge);
    node = edge.from;
  }
  return edges.reverse();
}

/** One way for each weak hop that no way before it passes, each with all the weak hops there are. */
function distinct(on: readonly { readonly edge: Edge; readonly way: readonly Edge[] }[]): readonly Way[] {
  const bad = [...new Set(on.map(({ edge }) => edge.hop))];
  const shown = new Set<FoundHop>();
  const ways: Way[] = [];
  // Short ways first: what they do not pass is what longer ones are for.
  for (const { edge, way } of [...on].sort((one, other) => one.way.length - other.way.length)) {
    if (shown.has(edge.hop)) continue;
    for (const { hop } of way) shown.add(hop);
    ways.push({ edges: way, bad });
  }
  return ways;
}
