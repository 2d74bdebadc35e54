import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Where messages wait until somebody fetches them. */
export interface Queue extends Resource {
  readonly kind: 'queue';
  readonly queueName: Fact<Text>;
  readonly key: Fact<Text>;
  /** Encrypted with a key of the service, where it names none of its own. */
  readonly serviceManaged: Fact<boolean>;
  /** Where messages go that nobody could handle. */
  readonly deadLetters: Fact<Text>;
  /** Whose dead letters it takes. */
  readonly redriveAllow: Fact<Value>;
}

/** Who may reach queues. */
export interface QueuePolicy extends Resource {
  readonly kind: 'queue-policy';
  readonly queues: Fact<readonly Fact<Text>[]>;
  /** The one queue, where the type has room for one only. */
  readonly queue: Fact<Text>;
  readonly document: Fact<Value>;
}
