import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';
import type { TrafficRule } from './security-group.ts';

/** A rule for outgoing traffic that stands apart from its group. */
export interface SecurityGroupEgressRule extends Resource, TrafficRule {
  readonly kind: 'security-group-egress-rule';
  readonly securityGroup: Fact<Text>;
}
