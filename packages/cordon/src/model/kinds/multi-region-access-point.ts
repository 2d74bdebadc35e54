import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** One name for buckets in several Regions. */
export interface MultiRegionAccessPoint extends Resource {
  readonly kind: 'multi-region-access-point';
  readonly accessPointName: Fact<Text>;
  readonly buckets: Records<{ readonly bucket: Fact<Text> }>;
}

/** Who may do what through such a name. */
export interface MultiRegionAccessPointPolicy extends Resource {
  readonly kind: 'multi-region-access-point-policy';
  readonly accessPoint: Fact<Text>;
  readonly document: Fact<Value>;
}
