import type { Ask } from '../../controls/ask.ts';
import { attachedIn } from '../../flow/attached-in.ts';
import type { EstateFlow } from '../../flow/estate-flow.ts';
import type { FoundHop } from '../../flow/found-hop.ts';
import { placeOf } from '../../flow/places.ts';
import type { Estate } from '../../model/estate.ts';
import type { KindMap } from '../../model/kinds/kind-map.ts';
import type { Resource } from '../../model/resource.ts';
import type { ReportedMap } from '../../reports/report-flow.ts';
import { boxesFor } from './boxes.ts';
import { inDeclaredWorld } from './in-declared-world.ts';
import { mapNode, nodeIds } from './map-nodes.ts';
import { relationsOf } from './relations.ts';
import { saidOf } from './said-of.ts';

/** No picture shows what is attached to each of more nodes than these. */
const mostWithAttached = 4000;

/** The estate as an architecture diagram: nodes in their boxes, and what bears on them. @param hops those that the report lists. */
export function reportMap(estate: Estate, flow: EstateFlow, hops: readonly FoundHop[], ask: Ask): ReportedMap {
  const ids = nodeIds(hops, flow);
  for (const { id } of besidesHops(estate, ids.size)) ids.add(id);
  const resources = [...ids].flatMap((id) => estate.resource(id) ?? []);
  const relations = relationsOf(resources, estate, ask);
  for (const { from, to } of relations) ids.add(from).add(to);
  const all = [...ids].flatMap((id) => estate.resource(id) ?? []);
  const { boxes, boxOf } = boxesFor(all, ask);
  const entries = new Set(flow.entries.map(({ node }) => node));
  const passed = new Map(hops.flatMap(({ via, to }) => via.map((each) => [each, to] as const)));
  const nodes = [...ids].map((id) => {
    const own = estate.resource(id);
    // A target group stands where its targets do; an archive where its bucket does.
    const standing = own?.kind === 'target-group' ? estate.resource(passed.get(id) ?? '') : own;
    const shown = standing ?? own ?? estate.resource(placeOf(id)?.sort === 'archive' ? (placeOf(id)?.of ?? '') : '');
    return mapNode(id, flow, estate, {
      box: shown ? boxOf(shown) : null,
      sub: own && inDeclaredWorld(ask, () => saidOf(own, ask)),
      attached: own && ids.size <= mostWithAttached ? attachedNotDrawn(own, ids, ask) : [],
      isEntry: entries.has(id),
    });
  });
  return { boxes, nodes, relations };
}

/** The nodes alone: what they are called, for who lists paths and draws nothing. */
export function nodesOnly(estate: Estate, flow: EstateFlow, hops: readonly FoundHop[], ask: Ask): ReportedMap {
  const entries = new Set(flow.entries.map(({ node }) => node));
  const nodes = [...nodeIds(hops, flow)].map((id) => {
    const own = estate.resource(id);
    const sub = own && flow.isStore(id) ? inDeclaredWorld(ask, () => saidOf(own, ask)) : undefined;
    return mapNode(id, flow, estate, { box: null, sub, attached: [], isEntry: entries.has(id) });
  });
  return { boxes: [], nodes, relations: [] };
}

/** What an architecture diagram shows though no hop touches it, as far as there is room. */
function besidesHops(estate: Estate, drawn: number): readonly Resource[] {
  const found = besides.flatMap((kind): readonly Resource[] => estate.ofKind(kind));
  return drawn + found.length <= mostBesidesHops ? found : [];
}

const mostBesidesHops = 300;
const besides: readonly (keyof KindMap)[] = [
  'bucket',
  'cache',
  'classic-load-balancer',
  'client-vpn',
  'container-service',
  'database',
  'database-cluster',
  'distribution',
  'document-cluster',
  'file-system',
  'fleet',
  'function',
  'http-api',
  'instance',
  'nat-gateway',
  'peering',
  'queue',
  'rest-api',
  'stream',
  'table',
  'trail',
  'transit-gateway',
  'transit-gateway-attachment',
  'vpn-connection',
  'warehouse',
];

function attachedNotDrawn(own: Resource, drawn: ReadonlySet<string>, ask: Ask): readonly Resource[] {
  return attachedIn(own, ask).filter(({ id }) => !drawn.has(id));
}
