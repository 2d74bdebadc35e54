import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A report about what buckets hold. It may list prefixes. */
export interface StorageReport extends Resource {
  readonly kind: 'storage-report';
  readonly bucket: Fact<Text>;
}
