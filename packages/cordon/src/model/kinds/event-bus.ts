import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Where events arrive. */
export interface EventBus extends Resource {
  readonly kind: 'event-bus';
  readonly busName: Fact<Text>;
  readonly key: Fact<Text>;
  readonly policy: Fact<Value>;
  readonly deadLetters: Fact<Text>;
  readonly partner: Fact<Text>;
}

/** Who may send events to a bus. */
export interface EventBusPolicy extends Resource {
  readonly kind: 'event-bus-policy';
  readonly bus: Fact<Text>;
  /** One statement. */
  readonly document: Fact<Value>;
  /** An account, where no statement is written. */
  readonly principal: Fact<Text>;
  readonly action: Fact<string>;
}

/** Keeps the events of a bus. */
export interface EventArchive extends Resource {
  readonly kind: 'event-archive';
  readonly source: Fact<Text>;
  readonly key: Fact<Text>;
  readonly pattern: Fact<Value>;
}
