import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Somebody with long-lived credentials. */
export interface User extends Resource {
  readonly kind: 'user';
  readonly userName: Fact<Text>;
  readonly groups: Fact<readonly Fact<Text>[]>;
  readonly managedPolicies: Fact<readonly Fact<Text>[]>;
  readonly policies: Records<{ readonly policyName: Fact<Text>; readonly document: Fact<Value> }>;
  /** A policy that no other can go beyond. */
  readonly boundary: Fact<Text>;
}

/** Users with the same rights. */
export interface UserGroup extends Resource {
  readonly kind: 'user-group';
  readonly groupName: Fact<Text>;
  readonly managedPolicies: Fact<readonly Fact<Text>[]>;
  readonly policies: Records<{ readonly policyName: Fact<Text>; readonly document: Fact<Value> }>;
}

/** Users of a group, named apart from it. */
export interface GroupMembership extends Resource {
  readonly kind: 'group-membership';
  readonly group: Fact<Text>;
  readonly users: Fact<readonly Fact<Text>[]>;
}
