import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Who may reach databases outside of any network; no longer in use. */
export interface DatabaseSecurityGroup extends Resource {
  readonly kind: 'database-security-group';
  readonly network: Fact<Text>;
  readonly ingress: Records<{
    readonly cidr: Fact<string>;
    readonly group: Fact<Text>;
    readonly groupName: Fact<Text>;
  }>;
}

/** A rule that stands apart from its group. */
export interface DatabaseSecurityGroupRule extends Resource {
  readonly kind: 'database-security-group-rule';
  readonly securityGroup: Fact<Text>;
  readonly cidr: Fact<string>;
  readonly group: Fact<Text>;
  readonly groupName: Fact<Text>;
}
