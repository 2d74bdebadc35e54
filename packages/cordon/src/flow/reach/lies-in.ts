import { isOutside, liesIn } from '../../controls/address-range.ts';
import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import type { Network } from '../../model/kinds/network.ts';
import type { Subnet } from '../../model/kinds/subnet.ts';

const byNetwork = by<'network-range'>((range) => range.network);

/** Does a range of IPv4 addresses lie in one of the network's own? Undefined where none of those is known. */
export function liesInNetwork(cidr: string, network: Network, ask: Ask): boolean | undefined {
  const ranges = [network, ...ask.linkedSurely('network-range', network, byNetwork)].flatMap(
    (each) => ask.known(each.cidr) ?? [],
  );
  return ranges.length === 0 ? undefined : ranges.some((range) => liesIn(cidr, range));
}

/** The same of a subnet. */
export function liesInSubnet(cidr: string, subnet: Subnet, ask: Ask): boolean | undefined {
  const range = ask.known(subnet.cidr);
  return range === undefined ? undefined : liesIn(cidr, range);
}

/** Is it a range that is used behind gateways of one's own, and none of the network's: who speaks from there came in by a tunnel or a peering? */
export function isBeyond(cidr: string, network: Network, ask: Ask): boolean {
  return isOutside(cidr) === false && liesInNetwork(cidr, network, ask) === false;
}
