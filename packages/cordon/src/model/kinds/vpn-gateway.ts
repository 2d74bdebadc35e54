import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A network's end of VPN connections. */
export interface VpnGateway extends Resource {
  readonly kind: 'vpn-gateway';
}

/** Route tables that learn a VPN's destinations. */
export interface VpnRoutePropagation extends Resource {
  readonly kind: 'vpn-route-propagation';
  readonly vpnGateway: Fact<Text>;
  readonly routeTables: Fact<readonly Fact<Text>[]>;
}

/** One end for many small VPN connections. */
export interface VpnConcentrator extends Resource {
  readonly kind: 'vpn-concentrator';
  readonly transitGateway: Fact<Text>;
}

/** The outside end of a VPN connection. */
export interface CustomerGateway extends Resource {
  readonly kind: 'customer-gateway';
  readonly address: Fact<Text>;
  readonly certificate: Fact<Text>;
}
