import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** What tells its subscribers of each message. */
export interface Topic extends Resource {
  readonly kind: 'topic';
  readonly topicName: Fact<Text>;
  readonly key: Fact<Text>;
  readonly subscriptions: Records<{ readonly protocol: Fact<string>; readonly endpoint: Fact<Text> }>;
  /** Who writes down what was delivered. */
  readonly logs: Records<{
    readonly protocol: Fact<string>;
    readonly successRole: Fact<Text>;
    readonly failureRole: Fact<Text>;
  }>;
  readonly masking: Fact<Value>;
}

/** Who may publish to topics and subscribe to them. */
export interface TopicPolicy extends Resource {
  readonly kind: 'topic-policy';
  readonly topics: Fact<readonly Fact<Text>[]>;
  /** The one topic, where the type has room for one only. */
  readonly topic: Fact<Text>;
  readonly document: Fact<Value>;
}

/** Whom a topic tells: a queue, a function, an address over HTTP or HTTPS, an e-mail address. */
export interface TopicSubscription extends Resource {
  readonly kind: 'topic-subscription';
  readonly topic: Fact<Text>;
  readonly protocol: Fact<string>;
  readonly endpoint: Fact<Text>;
  readonly region: Fact<Text>;
  readonly role: Fact<Text>;
  readonly deadLetters: Fact<Text>;
}
