import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Whether a network watches for, or refuses, traffic that is not encrypted. */
export interface NetworkEncryption extends Resource {
  readonly kind: 'network-encryption';
  readonly network: Fact<Text>;
  /** monitor or enforce. */
  readonly mode: Fact<string>;
  /** enable where such traffic may stay in the clear. The same for all that follow. */
  readonly internetGatewayExcluded: Fact<string>;
  readonly egressOnlyGatewayExcluded: Fact<string>;
  readonly natGatewayExcluded: Fact<string>;
  readonly vpnGatewayExcluded: Fact<string>;
  readonly peeringExcluded: Fact<string>;
  readonly functionsExcluded: Fact<string>;
  readonly latticeExcluded: Fact<string>;
  readonly fileSystemsExcluded: Fact<string>;
}
