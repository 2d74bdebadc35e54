import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** One line of a route table: a destination and the one thing that leads there. */
export interface Route extends Resource {
  readonly kind: 'route';
  readonly routeTable: Fact<Text>;
  readonly destination: Fact<string>;
  readonly destination6: Fact<string>;
  readonly destinationPrefixList: Fact<Text>;
  /** An internet gateway, or the gateway of a VPN. */
  readonly gateway: Fact<Text>;
  readonly egressOnlyGateway: Fact<Text>;
  readonly carrierGateway: Fact<Text>;
  readonly localGateway: Fact<Text>;
  readonly natGateway: Fact<Text>;
  readonly transitGateway: Fact<Text>;
  readonly peering: Fact<Text>;
  readonly endpoint: Fact<Text>;
  readonly instance: Fact<Text>;
  readonly networkInterface: Fact<Text>;
  readonly coreNetwork: Fact<Text>;
}
