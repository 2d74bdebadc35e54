import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A database engine that its user brings along. */
export interface DatabaseCustomVersion extends Resource {
  readonly kind: 'database-custom-version';
  readonly engine: Fact<string>;
  readonly engineVersion: Fact<string>;
  readonly key: Fact<Text>;
  readonly bucket: Fact<Text>;
}
