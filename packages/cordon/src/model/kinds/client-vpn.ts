import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A VPN that people's own machines dial into. */
export interface ClientVpn extends Resource {
  readonly kind: 'client-vpn';
  readonly description: Fact<Text>;
  readonly network: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly certificate: Fact<Text>;
  readonly authentication: Records<{ readonly type: Fact<string> }>;
  readonly splitTunnel: Fact<boolean>;
  readonly transport: Fact<string>;
  readonly logs: Fact<boolean>;
  readonly logGroup: Fact<Text>;
}

/** A subnet that such a VPN leads to. */
export interface ClientVpnAssociation extends Resource {
  readonly kind: 'client-vpn-association';
  readonly vpn: Fact<Text>;
  readonly subnet: Fact<Text>;
}

/** A destination behind such a VPN. */
export interface ClientVpnRoute extends Resource {
  readonly kind: 'client-vpn-route';
  readonly vpn: Fact<Text>;
  readonly subnet: Fact<Text>;
  readonly destination: Fact<string>;
}

/** Who may reach which destination over such a VPN. */
export interface ClientVpnRule extends Resource {
  readonly kind: 'client-vpn-rule';
  readonly vpn: Fact<Text>;
  readonly group: Fact<Text>;
  readonly everyone: Fact<boolean>;
  readonly destination: Fact<string>;
}
