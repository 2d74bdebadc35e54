import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A range of a network's addresses in one zone. */
export interface Subnet extends Resource {
  readonly kind: 'subnet';
  readonly network: Fact<Text>;
  readonly zone: Fact<Text>;
  readonly cidr: Fact<string>;
  readonly cidr6: Fact<string>;
  /** Does every instance that starts here get a public address? */
  readonly publicAddresses: Fact<boolean>;
}

/** A further range of addresses of a subnet. */
export interface SubnetRange extends Resource {
  readonly kind: 'subnet-range';
  readonly subnet: Fact<Text>;
  readonly cidr6: Fact<string>;
}
