import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** The subnets that a database may stand in. */
export interface DatabaseSubnetGroup extends Resource {
  readonly kind: 'database-subnet-group';
  readonly groupName: Fact<Text>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
}
