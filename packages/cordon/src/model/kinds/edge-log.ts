import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A stream of what clients ask a distribution for. */
export interface EdgeLog extends Resource {
  readonly kind: 'edge-log';
  readonly fields: Fact<readonly Fact<string>[]>;
  readonly streams: Records<{ readonly stream: Fact<Text>; readonly role: Fact<Text> }>;
}

/** Further numbers about a distribution. */
export interface EdgeMetrics extends Resource {
  readonly kind: 'edge-metrics';
  readonly distribution: Fact<Text>;
}
