import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

export interface SecurityGroup extends Resource {
  readonly kind: 'security-group';
  readonly groupName: Fact<Text>;
  readonly network: Fact<Text>;
  readonly ingress: Records<TrafficRule>;
  readonly egress: Records<TrafficRule>;
}

/** Who may talk to the group's members (or whom they may talk to), at which ports. */
export interface TrafficRule {
  /** tcp, udp, icmp, a number, or -1 for every protocol. */
  readonly protocol: Fact<string>;
  readonly fromPort: Fact<number>;
  readonly toPort: Fact<number>;
  readonly cidr: Fact<string>;
  readonly cidr6: Fact<string>;
  readonly group: Fact<Text>;
  readonly groupName: Fact<Text>;
  readonly prefixList: Fact<Text>;
}
