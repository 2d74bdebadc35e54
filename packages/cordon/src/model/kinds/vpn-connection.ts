import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A pair of IPsec tunnels to a place outside. */
export interface VpnConnection extends Resource {
  readonly kind: 'vpn-connection';
  readonly type: Fact<string>;
  readonly customerGateway: Fact<Text>;
  readonly vpnGateway: Fact<Text>;
  readonly transitGateway: Fact<Text>;
  readonly concentrator: Fact<Text>;
  /** What each tunnel may negotiate; whatever is left out may be anything the service supports. */
  readonly tunnels: Records<VpnTunnel>;
}

export interface VpnTunnel {
  readonly versions: Records<{ readonly value: Fact<string> }>;
  readonly phase1Ciphers: Records<{ readonly value: Fact<string> }>;
  readonly phase2Ciphers: Records<{ readonly value: Fact<string> }>;
  readonly phase1Integrity: Records<{ readonly value: Fact<string> }>;
  readonly phase2Integrity: Records<{ readonly value: Fact<string> }>;
  /** Diffie-Hellman groups. */
  readonly phase1Groups: Records<{ readonly value: Fact<number> }>;
  readonly phase2Groups: Records<{ readonly value: Fact<number> }>;
  readonly logs: Fact<boolean>;
  readonly logGroup: Fact<Text>;
}

/** A destination behind a VPN connection. */
export interface VpnRoute extends Resource {
  readonly kind: 'vpn-route';
  readonly connection: Fact<Text>;
  readonly destination: Fact<string>;
}
