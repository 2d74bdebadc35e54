import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** The way between a network and the internet. */
export interface InternetGateway extends Resource {
  readonly kind: 'internet-gateway';
}

/** The way out to the internet over IPv6, with none back in. */
export interface EgressOnlyGateway extends Resource {
  readonly kind: 'egress-only-gateway';
  readonly network: Fact<Text>;
}

/** The way between a network and a mobile carrier's. */
export interface CarrierGateway extends Resource {
  readonly kind: 'carrier-gateway';
  readonly network: Fact<Text>;
}

/** Which network a gateway serves. */
export interface GatewayAttachment extends Resource {
  readonly kind: 'gateway-attachment';
  readonly network: Fact<Text>;
  readonly internetGateway: Fact<Text>;
  readonly vpnGateway: Fact<Text>;
}

/** A way out for subnets that nobody can reach from outside. */
export interface NatGateway extends Resource {
  readonly kind: 'nat-gateway';
  readonly subnet: Fact<Text>;
  readonly network: Fact<Text>;
  readonly address: Fact<Text>;
  /** public or private. */
  readonly connectivity: Fact<string>;
}
