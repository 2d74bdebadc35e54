import type { Ask } from '../controls/ask.ts';
import type { Estate } from '../model/estate.ts';
import { attachedIn } from './attached-in.ts';
import type { FoundHop } from './found-hop.ts';
import { placeOf } from './places.ts';
import { keepsData } from './stores.ts';

/** Where PHI begins on the graph, for what somebody declared. */
export interface Seeds {
  readonly nodes: ReadonlySet<string>;
  /** What was declared and stands on no way that is seen: from there PHI may go anywhere. */
  readonly lost: readonly string[];
}

/**
 * The nodes that declared resources stand for: themselves, where a hop ends there or data rests there; else the hops that pass
 * them (a target group, a VPN connection), the places that are theirs (a customer gateway), and what they belong to (a load
 * balancer to its listeners).
 */
export function seedNodes(declared: ReadonlySet<string>, estate: Estate, hops: readonly FoundHop[], ask: Ask): Seeds {
  const ends = new Set(hops.flatMap(({ from, to }) => [from, to]));
  const nodes = new Set<string>();
  const open = new Set<string>();
  for (const id of declared) {
    if (ends.has(id) || keepsData(id, estate.resource(id)?.kind)) nodes.add(id);
    else open.add(id);
  }
  if (open.size === 0) return { nodes, lost: [] };
  const found = new Set<string>();
  const stands = (id: string | undefined, ...some: readonly string[]) => {
    if (id === undefined || !open.has(id)) return;
    found.add(id);
    for (const each of some) nodes.add(each);
  };
  for (const { from, to, via } of hops) {
    for (const each of via) stands(each, from, to);
    stands(placeOf(from)?.of, from);
    stands(placeOf(to)?.of, to);
  }
  for (const id of ends) {
    const resource = estate.resource(id);
    for (const each of resource ? attachedIn(resource, ask) : []) stands(each.id, id);
  }
  return { nodes, lost: [...open].filter((id) => !found.has(id)) };
}
