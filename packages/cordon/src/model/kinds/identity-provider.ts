import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Another company's list of users that is trusted here. */
export interface IdentityProvider extends Resource {
  readonly kind: 'identity-provider';
  readonly url: Fact<Text>;
  readonly clients: Fact<readonly Fact<Text>[]>;
}
