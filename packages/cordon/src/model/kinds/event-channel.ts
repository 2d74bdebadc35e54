import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** How another company's events come to be recorded. */
export interface EventChannel extends Resource {
  readonly kind: 'event-channel';
  readonly source: Fact<Text>;
  readonly destinations: Records<{ readonly store: Fact<Text> }>;
}

/** Who may send events to a channel or query recorded ones. */
export interface EventPolicy extends Resource {
  readonly kind: 'event-policy';
  readonly target: Fact<Text>;
  readonly document: Fact<Value>;
}

/** Queries over recorded events, drawn. */
export interface EventDashboard extends Resource {
  readonly kind: 'event-dashboard';
}
