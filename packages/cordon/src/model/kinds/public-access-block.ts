import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** The account's refusal to let networks reach the internet. */
export interface PublicAccessBlock extends Resource {
  readonly kind: 'public-access-block';
  readonly mode: Fact<string>;
}

/** A network or subnet that may reach the internet all the same. */
export interface PublicAccessExclusion extends Resource {
  readonly kind: 'public-access-exclusion';
  readonly mode: Fact<string>;
  readonly network: Fact<Text>;
  readonly subnet: Fact<Text>;
}
