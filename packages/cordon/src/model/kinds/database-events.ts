import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Who hears of a database's events. */
export interface DatabaseEvents extends Resource {
  readonly kind: 'database-events';
  readonly topic: Fact<Text>;
  readonly sources: Fact<readonly Fact<Text>[]>;
}
