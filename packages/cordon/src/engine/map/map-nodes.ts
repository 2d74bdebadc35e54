import type { EstateFlow } from '../../flow/estate-flow.ts';
import type { FoundHop } from '../../flow/found-hop.ts';
import { isOutside, placeOf } from '../../flow/places.ts';
import type { Estate } from '../../model/estate.ts';
import type { Resource } from '../../model/resource.ts';
import type { MapNode } from '../../reports/report-flow.ts';
import { masked } from '../fingerprint.ts';
import { at } from '../place.ts';
import { paperSystem } from './paper-system.ts';

/** Ids of everything that a hop begins or ends at or passes. Groups are no nodes where they are only passed. */
export function nodeIds(hops: readonly FoundHop[], flow: EstateFlow): Set<string> {
  const ids = new Set(hops.flatMap(({ isJoint, from, to }) => (isJoint ? [] : [from, to])));
  for (const { via } of hops) for (const each of via) if (flow.roleOf(each) !== 'security-group') ids.add(each);
  return ids;
}

/** What is found out about a node apart. */
interface Shown {
  readonly box: string | null;
  /** What it says of itself, where that is more than its sort. */
  readonly sub: string | undefined;
  readonly attached: readonly Resource[];
  readonly isEntry: boolean;
}

/** What the map shows of a node. */
export function mapNode(id: string, flow: EstateFlow, estate: Estate, { box, sub, attached, isEntry }: Shown): MapNode {
  const resource = estate.resource(id);
  const role = flow.roleOf(id);
  return {
    id,
    resource: resource?.id ?? null,
    name: masked(flow.nameOf(id)),
    kind: resource ? role : (drawnAs[role] ?? role),
    sub: masked(sub ?? resource?.label ?? placeWords[role] ?? ''),
    system: paperSystem(role),
    deployment: (resource ?? estate.resource(placeOf(id)?.of ?? ''))?.deployment.id ?? null,
    box,
    at: resource ? at(resource.at) : null,
    isStore: flow.isStore(id),
    isEntry: isEntry && !isOutside(id),
    attached: attached.map((each) => each.id),
  };
}

/** How a place is drawn, where not by its own name. */
const drawnAs: Readonly<Record<string, string>> = {
  internet: 'people',
  inside: 'people',
  premises: 'building',
  archive: 'vault',
  copy: 'vault',
  elsewhere: 'unseen',
};

const placeWords: Readonly<Record<string, string>> = {
  internet: 'browsers and other clients',
  inside: 'inside the network',
  premises: 'outside AWS',
  archive: 'archive tier',
  copy: 'copy in another Region',
  elsewhere: 'allowed, not seen',
  unseen: 'not given',
};
