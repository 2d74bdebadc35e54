import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

export interface BucketPolicy extends Resource {
  readonly kind: 'bucket-policy';
  readonly bucket: Fact<Text>;
  readonly document: Fact<Value>;
}
