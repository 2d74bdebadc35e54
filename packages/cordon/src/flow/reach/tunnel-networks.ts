import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import type { ClientVpn } from '../../model/kinds/client-vpn.ts';
import type { Network } from '../../model/kinds/network.ts';
import type { VpnConnection } from '../../model/kinds/vpn-connection.ts';
import { meantBy, meantOf } from '../meant-by.ts';
import { networkAround, networkOf } from './network-of.ts';

const byVpnGateway = by<'gateway-attachment'>((each) => each.vpnGateway);
const byTransitGateway = by<'transit-gateway-attachment'>((each) => each.transitGateway);

/** A network that a tunnel leads to, and what its packets pass on the way there. */
export interface Reached {
  readonly network: Network;
  readonly via: readonly string[];
}

/** The given networks at the near end of a VPN: by its gateway, by the hub it ends at, or by the subnets it is joined to. */
export function networksBehind(vpn: VpnConnection | ClientVpn, ask: Ask): readonly Reached[] {
  if (vpn.kind === 'client-vpn') {
    const network = networkAround(vpn, ask);
    return network ? [{ network, via: [vpn.id] }] : [];
  }
  const gateway = meantBy(vpn.vpnGateway, ask);
  const hub = meantOf('transit-gateway', vpn.transitGateway, ask);
  const attachments = [
    ...(gateway ? ask.linkedSurely('gateway-attachment', gateway, byVpnGateway) : []),
    ...(hub ? ask.linkedSurely('transit-gateway-attachment', hub, byTransitGateway) : []),
  ];
  return attachments.flatMap((each) => {
    const network = networkOf(each, ask);
    return network ? [{ network, via: [vpn.id, ...(hub ? [hub.id] : [])] }] : [];
  });
}
