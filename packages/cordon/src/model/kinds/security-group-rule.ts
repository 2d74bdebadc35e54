import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';
import type { TrafficRule } from './security-group.ts';

/** A rule for incoming traffic that stands apart from its group. */
export interface SecurityGroupRule extends Resource, TrafficRule {
  readonly kind: 'security-group-rule';
  readonly securityGroup: Fact<Text>;
  readonly securityGroupName: Fact<Text>;
}
