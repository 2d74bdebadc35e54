import type { FoundHop } from './found-hop.ts';
import type { Edge, Graph } from './graph.ts';
import { edgesTo, type Reachable, reachableFrom, type Step } from './reachable.ts';
import { allWorlds, inBoth, type Worlds } from './worlds-of-hops.ts';

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
 * none. Ways visit no node twice, and each is there as a whole in some world. A weak hop is followed from the shortest ways to it, so
 * where those and every way on from there share a node, no way is found; the hop itself is judged all the same.
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
    const outside = new Set(start.map(({ from }) => from));
    const trunk = this.#reach({ node, worlds: incoming?.hop.worlds ?? allWorlds }, outside);
    const weak = new Map<string, Weak[]>();
    const note = (store: string, edge: Edge, before: readonly Edge[], last: Step) => {
      const each = { edge, way: [...before, ...edgesTo(last)], worlds: last.worlds };
      const known = weak.get(store);
      if (known) known.push(each);
      else weak.set(store, [each]);
    };
    if (incoming?.hop.isWeak) {
      for (const [store, steps] of this.#stores(trunk))
        note(store, incoming, start, firstIn(badWorlds(incoming.hop), steps));
    }
    for (const edge of weakEdges(trunk, this.#graph)) {
      if (this.#looks <= 0) {
        this.unfollowed += 1;
        continue;
      }
      for (const [store, { before, last }] of this.#waysOver(edge, trunk, outside))
        note(store, edge, [...start, ...before], last);
    }
    for (const [store, steps] of this.#stores(trunk)) {
      // What is an entry and a store at once is no way yet.
      if (store === node && !incoming) continue;
      const on = weak.get(store) ?? [];
      if (on.length === 0) yield { edges: [...start, ...edgesTo(asDeclared(steps))], bad: [] };
      else yield* distinct(on);
    }
  }

  /** One way to each store over a weak hop, in worlds in which the hop is weak: where it fails, before where it is not shown. */
  #waysOver(edge: Edge, trunk: Reachable, outside: ReadonlySet<string>): ReadonlyMap<string, WayOver> {
    const found = new Map<string, WayOver>();
    for (const bad of badWorlds(edge.hop)) {
      for (const step of trunk.get(edge.from) ?? []) {
        const worlds = inBoth(step.worlds, bad);
        const before = edgesTo(step);
        const visited = new Set([...outside, ...before.map(({ from }) => from), edge.from]);
        if (worlds.length === 0 || visited.has(edge.to)) continue;
        for (const [store, [last]] of this.#stores(this.#reach({ node: edge.to, worlds }, visited)))
          if (last && !found.has(store)) found.set(store, { before: [...before, edge], last });
      }
    }
    return found;
  }

  #reach(start: Pick<Step, 'node' | 'worlds'>, without: ReadonlySet<string>): Reachable {
    return reachableFrom(start, this.#graph, without, () => {
      this.#looks -= 1;
    });
  }

  *#stores(reached: Reachable): Iterable<readonly [string, readonly Step[]]> {
    for (const each of reached) if (this.#isStore(each[0])) yield each;
  }
}

interface WayOver {
  readonly before: readonly Edge[];
  readonly last: Step;
}

/** A weak hop with a way over it, and the worlds in which that way is there. */
interface Weak {
  readonly edge: Edge;
  readonly way: readonly Edge[];
  readonly worlds: Worlds;
}

function* weakEdges(reached: Reachable, graph: Graph): Iterable<Edge> {
  for (const node of reached.keys()) for (const edge of graph.out(node)) if (edge.hop.isWeak) yield edge;
}

function badWorlds(hop: FoundHop): readonly Worlds[] {
  return (['fail', 'unknown'] as const).map((verdict) => hop.worldsOf(verdict)).filter(({ length }) => length > 0);
}

/** The first step that is there in the first of these worlds, if any is. */
function firstIn(several: readonly Worlds[], steps: readonly Step[]): Step {
  const found = several.flatMap((worlds) => steps.find((step) => inBoth(step.worlds, worlds).length > 0) ?? []);
  return (found[0] ?? steps[0]) as Step;
}

function asDeclared(steps: readonly Step[]): Step {
  return (steps.find(({ worlds }) => worlds.some((box) => box.isDeclared)) ?? steps[0]) as Step;
}

/** One way for each weak hop that no way before it passes, each with all the weak hops there are. */
function distinct(on: readonly Weak[]): readonly Way[] {
  const bad = [...new Set(on.map(({ edge }) => edge.hop))];
  const shown = new Set<FoundHop>();
  const ways: Way[] = [];
  // Short ways first: what they do not pass is what longer ones are for.
  for (const { edge, way, worlds } of [...on].sort((one, other) => one.way.length - other.way.length)) {
    if (shown.has(edge.hop)) continue;
    for (const { hop } of way) {
      const [worst] = badWorlds(hop);
      if (worst && inBoth(worlds, worst).length > 0) shown.add(hop);
    }
    shown.add(edge.hop);
    ways.push({ edges: way, bad });
  }
  return ways;
}
