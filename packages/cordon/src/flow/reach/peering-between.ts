import type { Ask } from '../../controls/ask.ts';
import type { Naming } from '../../controls/links.ts';
import type { SecurityGroup } from '../../model/kinds/security-group.ts';
import { networkOf } from './network-of.ts';

const byEitherEnd: Naming<'peering'> = (peering, chooser) => [
  peering.network.find(chooser),
  peering.peerNetwork.find(chooser),
];

/** The peerings that sessions between members of two groups pass; none where they are in one network. */
export function peeringsBetween(one: SecurityGroup, other: SecurityGroup, ask: Ask): readonly string[] {
  const [near, far] = [networkOf(one, ask), networkOf(other, ask)];
  if (!near || !far || near === far) return [];
  const beyond = new Set(ask.linkedSurely('peering', far, byEitherEnd));
  return ask
    .linkedSurely('peering', near, byEitherEnd)
    .filter((each) => beyond.has(each))
    .map(({ id }) => id);
}
