import type { Ask } from '../../controls/ask.ts';
import type { Resource } from '../../model/resource.ts';
import type { MapBox } from '../../reports/report-flow.ts';
import { masked } from '../fingerprint.ts';
import { standingOf } from './standing.ts';
import { tiersOf } from './tiers.ts';

/** The boxes of a map, and the box of each resource. */
export interface Boxes {
  readonly boxes: readonly MapBox[];
  boxOf(resource: Resource): string | null;
}

/** Services that stand in no network and are drawn as a box of their own. */
const services: Readonly<Record<string, string>> = { bucket: 'Amazon S3', 'log-group': 'CloudWatch Logs' };

/** Accounts and Regions hold networks, networks hold tiers of subnets; services of a Region stand beside the networks. */
export function boxesFor(resources: readonly Resource[], ask: Ask): Boxes {
  const standings = standingOf(resources, ask);
  const tiers = tiersOf(standings.values());
  const boxes = new Map<string, MapBox>();
  const accountOf = (resource: Resource): string => {
    const { account, region } = ask.declared.standing(resource.deployment);
    const id = `account:${account ?? ''}:${region ?? ''}`;
    const name = account === undefined ? 'AWS account' : `account ${account}`;
    boxes.set(id, { id, sort: 'account', name, sub: region ?? '', parent: null });
    return id;
  };
  const boxOf = (resource: Resource): string => {
    const standing = standings.get(resource.id);
    const network = standing?.network;
    if (network) {
      const range = ask.known(network.cidr) ?? '';
      boxes.set(network.id, {
        ...{ id: network.id, sort: 'network', name: masked(network.name), sub: range, parent: accountOf(network) },
      });
      const tier = tiers.get(standing.subnets[0]?.id ?? '');
      if (!tier) return network.id;
      const sort = tier.isPublic ? 'public-subnets' : 'private-subnets';
      boxes.set(tier.id, { id: tier.id, sort, name: masked(tier.name), sub: masked(tier.sub), parent: network.id });
      return tier.id;
    }
    const account = accountOf(resource);
    const service = services[resource.kind];
    if (service === undefined) return account;
    const id = `${account}:${service}`;
    boxes.set(id, { id, sort: 'regional', name: service, sub: '', parent: account });
    return id;
  };
  const known = new Map(resources.map((each) => [each.id, boxOf(each)]));
  return { boxes: [...boxes.values()], boxOf: ({ id }) => known.get(id) ?? null };
}
