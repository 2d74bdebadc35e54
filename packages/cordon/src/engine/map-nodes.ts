import type { EstateFlow } from '../flow/estate-flow.ts';
import { isOutside, placeOf } from '../flow/places.ts';
import type { Estate } from '../model/estate.ts';
import type { MapNode } from '../reports/report-flow.ts';
import { masked } from './fingerprint.ts';
import { paperSystem } from './paper-system.ts';
import { at } from './place.ts';

/** Every node that a hop begins or ends at or passes, as the map shows it. */
export function mapNodes(estate: Estate, flow: EstateFlow): MapNode[] {
  const entries = new Set(flow.entries.map(({ node }) => node));
  const ids = new Set(flow.hops.flatMap(({ from, to, via }) => [from, ...via, to]));
  return [...ids].map((id) => {
    const resource = estate.resource(id);
    const role = flow.roleOf(id);
    return {
      id,
      resource: resource?.id ?? null,
      name: masked(flow.nameOf(id)),
      kind: resource ? role : (drawnAs[role] ?? role),
      sub: resource?.label ?? placeWords[role] ?? '',
      system: paperSystem(role),
      deployment: resource?.deployment.id ?? estate.resource(placeOf(id)?.of ?? '')?.deployment.id ?? null,
      box: null,
      at: resource ? at(resource.at) : null,
      isStore: flow.isStore(id),
      isEntry: entries.has(id) && !isOutside(id),
      attached: [],
    };
  });
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
