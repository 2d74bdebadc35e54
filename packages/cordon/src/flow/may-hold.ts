import type { Estate } from '../model/estate.ts';
import type { FoundHop } from './found-hop.ts';
import type { Graph } from './graph.ts';
import { isOutside, placeOf } from './places.ts';
import { programKinds } from './programs.ts';

const registered: readonly string[] = [...programKinds, 'listener'];

/**
 * Everything that PHI may come to from what is in scope: over shown hops and over possible ones, by grants on everything and by
 * references that nobody resolves, on either side of a hop. It goes on from there: what stands behind something that may hold PHI may, too.
 */
export class MayHold {
  readonly nodes = new Set<string>();
  /** Something in scope refers to what is not given: that may be anything. */
  isAnything = false;
  readonly #queue: string[] = [];
  readonly #touching = new Map<string, FoundHop[]>();
  readonly #readAtLarge = new Map<string, FoundHop[]>();
  readonly #atLarge = new Set<string>();
  readonly #estate: Estate;

  constructor(seeds: Iterable<string>, estate: Estate, hops: readonly FoundHop[], graph: Graph) {
    this.#estate = estate;
    for (const hop of hops) {
      push(this.#touching, hop.from, hop);
      if (hop.to !== hop.from) push(this.#touching, hop.to, hop);
      const kind = kindAtLarge(hop.to);
      if (kind !== undefined && hop.carries !== 'write') push(this.#readAtLarge, kind, hop);
    }
    for (const seed of seeds) this.#take(seed);
    // A client that is not given, or anybody in a range of addresses, may be one in scope.
    if (this.#queue.length > 0)
      for (const { from, to } of hops) if (/unseen|elsewhere/.test(placeOf(from)?.sort ?? '')) this.#take(to);
    for (let node = this.#queue.pop(); node !== undefined; node = this.#queue.pop()) this.#goOn(node, graph);
  }

  #goOn(node: string, graph: Graph): void {
    for (const { to } of graph.out(node)) this.#take(to);
    for (const hop of this.#touching.get(node) ?? []) this.#over(hop, node);
    const kind = this.#estate.resource(node)?.kind;
    for (const { from } of (kind && this.#readAtLarge.get(kind)) || []) this.#take(from);
    // A session that is seen to end at a target group goes on to a target that is not given.
    if (kind === 'target-group') for (const each of registered) this.#takeAll(each);
  }

  #over(hop: FoundHop, node: string): void {
    // What a session passes carries it.
    for (const each of hop.via) this.nodes.add(each);
    if (hop.certainty === 'possible') {
      if (hop.from === node) this.#take(hop.to);
      else if (hop.carries !== 'write') this.#take(hop.from);
    }
    if (hop.from !== node) return;
    const kind = kindAtLarge(hop.to);
    if (kind !== undefined) this.#takeAll(kind);
    if (placeOf(hop.to)?.sort === 'unseen') this.isAnything = true;
  }

  #takeAll(kind: string): void {
    if (this.#atLarge.has(kind)) return;
    this.#atLarge.add(kind);
    for (const { id } of this.#estate.ofKind(kind as 'bucket')) this.#take(id);
  }

  #take(node: string): void {
    if (this.nodes.has(node) || isOutside(node)) return;
    this.nodes.add(node);
    this.#queue.push(node);
  }
}

/** The kind of which a place stands for any. */
function kindAtLarge(node: string): string | undefined {
  const place = placeOf(node);
  return place?.sort === 'elsewhere' ? /^any (\S+)/.exec(place.name)?.[1] : undefined;
}

function push(map: Map<string, FoundHop[]>, key: string, hop: FoundHop): void {
  const before = map.get(key);
  if (before) before.push(hop);
  else map.set(key, [hop]);
}
