import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Hands a role to instances. */
export interface InstanceProfile extends Resource {
  readonly kind: 'instance-profile';
  readonly profileName: Fact<Text>;
  readonly roles: Fact<readonly Fact<Text>[]>;
}
