import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Where the users of an application sign in. */
export interface UserPool extends Resource {
  readonly kind: 'user-pool';
  readonly poolName: Fact<Text>;
}
