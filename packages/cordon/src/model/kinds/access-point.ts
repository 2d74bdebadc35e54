import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** A further name for a bucket, with a policy of its own. */
export interface AccessPoint extends Resource {
  readonly kind: 'access-point';
  readonly accessPointName: Fact<Text>;
  readonly bucket: Fact<Text>;
  readonly policy: Fact<Value>;
  /** Only requests from here are answered. */
  readonly network: Fact<Text>;
  readonly blocksPublicAcls: Fact<boolean>;
  readonly ignoresPublicAcls: Fact<boolean>;
  readonly blocksPublicPolicy: Fact<boolean>;
  readonly restrictsPublicAccess: Fact<boolean>;
}
