import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Records in the order in which they came, for several readers. */
export interface Stream extends Resource {
  readonly kind: 'stream';
  readonly streamName: Fact<Text>;
  /** KMS or NONE. */
  readonly encryption: Fact<string>;
  readonly key: Fact<Text>;
}

/** A reader of a stream with a share of its own. */
export interface StreamConsumer extends Resource {
  readonly kind: 'stream-consumer';
  readonly consumerName: Fact<Text>;
  readonly stream: Fact<Text>;
}

/** Who may read or write a stream. */
export interface StreamPolicy extends Resource {
  readonly kind: 'stream-policy';
  readonly target: Fact<Text>;
  readonly document: Fact<Value>;
}
