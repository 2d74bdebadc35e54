import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** How to show who one is to an address outside. */
export interface EventConnection extends Resource {
  readonly kind: 'event-connection';
  readonly connectionName: Fact<Text>;
  readonly auth: Fact<string>;
  readonly key: Fact<Text>;
  /** Where tokens are fetched. */
  readonly authority: Fact<Text>;
  readonly privateResource: Fact<Text>;
}

/** An address outside that events are sent to. */
export interface EventDestination extends Resource {
  readonly kind: 'event-destination';
  readonly destinationName: Fact<Text>;
  readonly connection: Fact<Text>;
  readonly endpoint: Fact<Text>;
  readonly method: Fact<string>;
}
