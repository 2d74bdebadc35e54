import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import { meantResource } from '../../controls/meant-resource.ts';
import type { Estate } from '../../model/estate.ts';
import type { Resource } from '../../model/resource.ts';
import type { MapRelation } from '../../reports/report-flow.ts';
import { keysOf } from '../key-audit.ts';
import { inDeclaredWorld } from './in-declared-world.ts';

const byEntry = by<'web-acl-association'>((each) => each.entry);

/** What bears on nodes without carrying PHI: keys that encrypt them, web ACLs that filter what comes in, trails that record. */
export function relationsOf(nodes: readonly Resource[], estate: Estate, ask: Ask): readonly MapRelation[] {
  const relations = nodes.flatMap(
    (node) => inDeclaredWorld(ask, () => [...encrypts(node, ask), ...filters(node, ask)]) ?? [],
  );
  const records = estate.ofKind('trail').flatMap((trail) => {
    const bucket = inDeclaredWorld(ask, () => meantIn(ask.known(trail.bucket), ask));
    return bucket ? [{ from: trail.id, to: bucket.id, sort: 'records' as const }] : [];
  });
  return [...relations, ...records];
}

function encrypts(node: Resource, ask: Ask): readonly MapRelation[] {
  return keysOf(node, ask).flatMap((fact) => {
    const key = meantIn(ask.known(fact), ask);
    return key?.kind === 'key' ? [{ from: key.id, to: node.id, sort: 'encrypts' as const }] : [];
  });
}

/** A web ACL is in front of a load balancer; what it filters on the map comes in at the listeners. */
function filters(node: Resource, ask: Ask): readonly MapRelation[] {
  const named = node as Resource & { readonly loadBalancer?: Parameters<typeof ask.known>[0] };
  const balancer = named.loadBalancer && meantIn(ask.known(named.loadBalancer) as never, ask);
  const fronts = balancer ? [balancer, node] : [node];
  return fronts.flatMap((front) =>
    ask.linkedSurely('web-acl-association', front, byEntry).flatMap((each) => {
      const acl = meantIn(ask.known(each.webAcl), ask);
      return acl ? [{ from: acl.id, to: node.id, sort: 'filters' as const }] : [];
    }),
  );
}

function meantIn(text: Parameters<typeof meantResource>[0] | undefined, ask: Ask): Resource | undefined {
  const meant = text && meantResource(text);
  return meant && ask.meant(meant);
}
