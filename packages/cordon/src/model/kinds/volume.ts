import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

export interface Volume extends Resource {
  readonly kind: 'volume';
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<Text>;
  readonly snapshot: Fact<Text>;
  /** The volume that this one is a copy of. */
  readonly sourceVolume: Fact<Text>;
}
