import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Items by key, in one Region or in several that copy one another. */
export interface Table extends Resource {
  readonly kind: 'table';
  readonly tableName: Fact<Text>;
  /** By KMS rather than by a key of the service; at rest it is encrypted either way. */
  readonly encrypted: Fact<boolean>;
  readonly encryption: Fact<string>;
  readonly key: Fact<Text>;
  /** What the stream of its changes holds; there is none without it. */
  readonly streamView: Fact<string>;
  readonly streamPolicy: Fact<Value>;
  /** A data stream that gets its changes too. */
  readonly copiesTo: Fact<Text>;
  readonly recovery: Fact<boolean>;
  readonly importBucket: Fact<Text>;
  readonly policy: Fact<Value>;
  readonly replicas: Records<{
    readonly region: Fact<Text>;
    readonly key: Fact<Text>;
    readonly recovery: Fact<boolean>;
    readonly copiesTo: Fact<Text>;
    readonly policy: Fact<Value>;
    readonly streamPolicy: Fact<Value>;
  }>;
  /** The table of another account that this one repeats. */
  readonly copyOf: Fact<Text>;
}
