import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A subnet's own filter of packets. */
export interface NetworkAcl extends Resource {
  readonly kind: 'network-acl';
  readonly network: Fact<Text>;
}

/** One line of such a filter; the lowest number that matches decides. */
export interface NetworkAclRule extends Resource {
  readonly kind: 'network-acl-rule';
  readonly acl: Fact<Text>;
  readonly number: Fact<number>;
  /** allow or deny. */
  readonly action: Fact<string>;
  readonly egress: Fact<boolean>;
  /** A protocol number, or -1 for every protocol. */
  readonly protocol: Fact<string>;
  readonly fromPort: Fact<number>;
  readonly toPort: Fact<number>;
  readonly cidr: Fact<string>;
  readonly cidr6: Fact<string>;
}

/** Which subnet is filtered. */
export interface NetworkAclAssociation extends Resource {
  readonly kind: 'network-acl-association';
  readonly acl: Fact<Text>;
  readonly subnet: Fact<Text>;
}
