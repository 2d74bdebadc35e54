import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** What a service, an instance or somebody outside may act as. */
export interface Role extends Resource {
  readonly kind: 'role';
  readonly roleName: Fact<Text>;
  readonly description: Fact<Text>;
  /** Who may act as it. */
  readonly trust: Fact<Value>;
  readonly managedPolicies: Fact<readonly Fact<Text>[]>;
  readonly policies: Records<{ readonly policyName: Fact<Text>; readonly document: Fact<Value> }>;
  /** A policy that no other can go beyond. */
  readonly boundary: Fact<Text>;
}
