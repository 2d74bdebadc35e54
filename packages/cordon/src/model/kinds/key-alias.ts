import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

export interface KeyAlias extends Resource {
  readonly kind: 'key-alias';
  readonly alias: Fact<Text>;
  readonly key: Fact<Text>;
}
