import type { MapNode, ReportedHop } from '@cordon/cordon/report-flow';
import type { Encrypted, Leg, Link } from './scene.ts';
import { declaredState, says } from './states.ts';

export interface Ways {
  readonly nodes: ReadonlyMap<string, MapNode>;
  /** The card of a node. */
  readonly cardOf: ReadonlyMap<string, string>;
  /** The gate before a card, for hops that come from outside. */
  readonly gateOf: ReadonlyMap<string, string>;
  readonly isOutside: (node: string) => boolean;
  /** How many paths take a hop. */
  readonly pathsOf: ReadonlyMap<string, number>;
}

/** Names nothing that stands in the line: it says who may pass, and passes nothing on. */
const onlyNamed: ReadonlySet<string> = new Set(['security-group', 'network-acl']);

/** Hops as lines between cards. Hops between the same cards that are the same in all that is drawn become one. */
export function makeLinks(hops: readonly ReportedHop[], ways: Ways): Link[] {
  const links = new Map<string, Link[]>();
  for (const hop of hops) {
    const legs = legsOf(hop, ways);
    const state = declaredState(hop);
    if (legs.length === 0 || !state) continue;
    const link = {
      ...{ hops: [hop.id], legs, state: state.encrypted, absent: !hop.exists },
      ...{ possible: hop.certainty === 'possible', says: says(hop), title: title(hop, ways) },
      ...{ paths: ways.pathsOf.get(hop.id) ?? 0, reads: hop.carries === 'read' },
    };
    const look = [legs, link.state, link.absent, link.possible, link.reads, Object.keys(link.says)];
    const key = isFolded(hop, ways) ? JSON.stringify(look) : `one ${hop.id}`;
    const same = links.get(key);
    if (same) same.push(link);
    else links.set(key, [link]);
  }
  return [...links.values()].flatMap(merged);
}

function isFolded(hop: ReportedHop, { cardOf }: Ways): boolean {
  return [hop.from, hop.to].some((id) => cardOf.get(id) !== id);
}

function merged(links: readonly Link[]): Link[] {
  const [first] = links;
  if (!first || links.length === 1) return [...links];
  const says: Partial<Record<Encrypted, string>> = {};
  for (const state of Object.keys(first.says) as Encrypted[]) {
    const words = new Set(links.map((link) => link.says[state]));
    says[state] = words.size === 1 ? `${first.says[state]} ×${links.length}` : `${links.length} hops`;
  }
  const hops = links.flatMap((link) => link.hops);
  const paths = Math.max(...links.map((link) => link.paths));
  return [{ ...first, hops, paths, says, title: `${hops.length} hops, the first: ${first.title}` }];
}

/** In the direction in which data goes: a reader stands behind what it reads. */
function legsOf(hop: ReportedHop, { nodes, cardOf, gateOf, isOutside }: Ways): Leg[] {
  const passed = hop.via.filter((id) => nodes.has(id) && !onlyNamed.has(nodes.get(id)?.kind ?? ''));
  const session = [hop.from, ...passed, hop.to].map((id) => cardOf.get(id));
  const stops = session.filter((id, index): id is string => id !== undefined && id !== session[index - 1]);
  if (session.includes(undefined)) return [];
  if (hop.from === hop.to) return [{ from: stops[0] ?? '', to: stops[0] ?? '', carried: false, head: true }];
  if (stops.length < 2) return [];
  const gate = isOutside(hop.from) ? gateOf.get(stops[1] ?? '') : undefined;
  const ordered = hop.carries === 'read' ? stops.toReversed() : stops;
  const legs = ordered.slice(1).map((to, index): Leg => {
    const carried = hop.carries === 'read' ? index < ordered.length - 2 : index > 0;
    return { from: ordered[index] ?? '', to, carried, head: true };
  });
  return gate === undefined
    ? legs
    : legs.flatMap((leg, index) =>
        throughGate(leg, gate, hop.carries === 'read' ? index === legs.length - 1 : index === 0),
      );
}

function throughGate(leg: Leg, gate: string, here: boolean): Leg[] {
  if (!here) return [leg];
  return [
    { from: leg.from, to: gate, carried: true, head: false },
    { ...leg, from: gate },
  ];
}

function title(hop: ReportedHop, { nodes }: Ways): string {
  const name = (id: string) => nodes.get(id)?.name ?? id;
  const via = hop.via.length === 0 ? '' : ` through ${hop.via.map(name).join(', ')}`;
  return `${name(hop.from)} to ${name(hop.to)}${via}: ${declaredState(hop)?.message ?? ''}`;
}
