import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Rights with a name of their own, attached to whoever needs them. */
export interface ManagedPolicy extends Resource {
  readonly kind: 'managed-policy';
  readonly policyName: Fact<Text>;
  readonly description: Fact<Text>;
  readonly document: Fact<Value>;
  readonly roles: Fact<readonly Fact<Text>[]>;
  readonly users: Fact<readonly Fact<Text>[]>;
  readonly groups: Fact<readonly Fact<Text>[]>;
}

/** Rights that belong to the roles, users or groups they name. */
export interface InlinePolicy extends Resource {
  readonly kind: 'inline-policy';
  readonly policyName: Fact<Text>;
  readonly document: Fact<Value>;
  readonly roles: Fact<readonly Fact<Text>[]>;
  readonly users: Fact<readonly Fact<Text>[]>;
  readonly groups: Fact<readonly Fact<Text>[]>;
  /** The one role, user or group, where the type has room for one only. */
  readonly role: Fact<Text>;
  readonly user: Fact<Text>;
  readonly group: Fact<Text>;
}
