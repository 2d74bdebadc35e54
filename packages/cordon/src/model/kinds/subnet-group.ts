import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** The subnets in which a store or a replication has its addresses. */
export interface SubnetGroup extends Resource {
  readonly kind: 'subnet-group';
  readonly groupName: Fact<Text>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
}
