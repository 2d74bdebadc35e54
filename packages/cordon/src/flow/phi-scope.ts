import type { Ask } from '../controls/ask.ts';
import type { DeclaredScope } from '../model/declared-scope.ts';
import type { Estate } from '../model/estate.ts';
import type { Resource } from '../model/resource.ts';
import { attachedIn } from './attached-in.ts';
import type { FoundHop } from './found-hop.ts';
import type { Graph } from './graph.ts';
import { MayHold } from './may-hold.ts';
import { seedsOf } from './scope.ts';
import { seedNodes } from './seeds.ts';
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
  /** What was declared and stands on no way that is seen. */
  readonly lost: readonly string[];
  readonly #held: ReadonlySet<string>;
  readonly #isAnything: boolean;

  constructor(scope: DeclaredScope, estate: Estate, hops: readonly FoundHop[], graph: Graph, ask: Ask) {
    const seeds = seedNodes(seedsOf(scope, estate), estate, hops, ask);
    this.lost = seeds.lost;
    this.reached = spread(graph, seeds.nodes);
    const { nodes, isAnything } = new MayHold(this.reached.keys(), estate, hops, graph);
    const held = new Set(nodes);
    for (const node of nodes) {
      const resource = estate.resource(node);
      for (const each of resource ? attachedIn(resource, ask) : []) held.add(each.id);
    }
    this.#held = held;
    // Where PHI begins nowhere that is seen, nothing is known to be without it.
    this.#isAnything = isAnything || seeds.lost.length > 0 || seeds.nodes.size === 0;
  }

  /** May PHI come to it? Only where neither a hop nor an unresolved reference can reach it, it may not. */
  holds({ id, kind }: Resource): boolean {
    return !scopable.has(kind) || this.#isAnything || this.#held.has(id);
  }
}
