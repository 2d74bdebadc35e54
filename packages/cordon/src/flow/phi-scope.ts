import type { Ask } from '../controls/ask.ts';
import type { DeclaredScope } from '../model/declared-scope.ts';
import type { Estate } from '../model/estate.ts';
import type { Resource } from '../model/resource.ts';
import { explore, TooManyWorlds } from '../worlds/explore.ts';
import { attachedTo } from './attached.ts';
import type { FoundHop } from './found-hop.ts';
import type { Graph } from './graph.ts';
import { placeOf } from './places.ts';
import { seedsOf } from './scope.ts';
import { type Spread, spread } from './spread.ts';

/** Kinds that a scope can leave out: what handles or keeps data, and what belongs to that alone. Keys, trails, networks and roles serve everything. */
const scopable = new Set(
  (
    'access-point app-service bucket bucket-policy cache classic-load-balancer cluster-parameter-group container-service database ' +
    'database-cluster database-proxy delivery-stream distribution document-cluster file-system fleet function graph-api http-api instance ' +
    'launch-template listener listener-rule load-balancer log-group option-group parameter-group queue rest-api search-domain stream table ' +
    'target-group topic volume warehouse'
  ).split(' '),
);

/** A declared scope, spread over everything that PHI can come to from there. */
export class PhiScope {
  readonly reached: Spread;
  readonly #held: ReadonlySet<string>;
  readonly #kindsAtLarge: ReadonlySet<string>;

  constructor(scope: DeclaredScope, estate: Estate, hops: readonly FoundHop[], graph: Graph, ask: Ask) {
    this.reached = spread(graph, seedsOf(scope, estate));
    const held = new Set(this.reached.keys());
    for (const hop of hops) {
      const [from, to] = [held.has(hop.from), held.has(hop.to)];
      // What a session passes carries it; what is merely allowed is not ruled out.
      if (from || to) for (const each of hop.via) held.add(each);
      // It may be used either way: what may use something in scope may have PHI.
      if (hop.certainty === 'possible' && from) held.add(hop.to);
    }
    for (const node of [...held]) {
      const resource = estate.resource(node);
      for (const each of resource ? attachedIn(resource, ask) : []) held.add(each.id);
    }
    this.#held = held;
    this.#kindsAtLarge = kindsAtLarge(hops, held);
  }

  /** May PHI come to it? Only where neither a hop nor an unresolved reference can reach it, it may not. */
  holds({ id, kind }: Resource): boolean {
    return !scopable.has(kind) || this.#held.has(id) || this.#kindsAtLarge.has(kind) || this.#kindsAtLarge.has(any);
  }
}

const any = 'any kind';

/** Kinds that something in scope may use at large, or any where what it uses is not given. */
function kindsAtLarge(hops: readonly FoundHop[], held: ReadonlySet<string>): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const { from, to } of hops) {
    const place = held.has(from) ? placeOf(to) : undefined;
    if (place?.sort === 'elsewhere') kinds.add(place.name.replace(/^any /, ''));
    if (place?.sort === 'unseen') kinds.add(any);
  }
  return kinds;
}

/** What belongs to a node in any world. */
export function attachedIn(resource: Resource, ask: Ask): readonly Resource[] {
  try {
    const leaves = explore((world) => {
      ask.world = world;
      return resource.exists(world) ? attachedTo(resource, ask) : [];
    });
    return [...new Set(leaves.flatMap(({ result }) => result))];
  } catch (error) {
    if (error instanceof TooManyWorlds) return [];
    throw error;
  }
}
