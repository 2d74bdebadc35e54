import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A volume that an instance uses. */
export interface VolumeAttachment extends Resource {
  readonly kind: 'volume-attachment';
  readonly instance: Fact<Text>;
  readonly volume: Fact<Text>;
  readonly device: Fact<Text>;
}
