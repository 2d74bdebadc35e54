import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A standing copy of a database's data into an analytics store. */
export interface DatabaseIntegration extends Resource {
  readonly kind: 'database-integration';
  readonly source: Fact<Text>;
  readonly target: Fact<Text>;
  readonly key: Fact<Text>;
}
