import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** What all interfaces of an account log as. */
export interface ApiAccount extends Resource {
  readonly kind: 'api-account';
  readonly logRole: Fact<Text>;
}
