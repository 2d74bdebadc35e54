import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A further network in which a group may be used. */
export interface SecurityGroupAssociation extends Resource {
  readonly kind: 'security-group-association';
  readonly securityGroup: Fact<Text>;
  readonly network: Fact<Text>;
}
