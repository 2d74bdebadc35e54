import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A way from interfaces into a network. */
export interface ApiLink extends Resource {
  readonly kind: 'api-link';
  readonly targets: Fact<readonly Fact<Text>[]>;
}
