import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Where an application's log lines are kept. */
export interface LogGroup extends Resource {
  readonly kind: 'log-group';
  readonly groupName: Fact<Text>;
  readonly key: Fact<Text>;
  readonly retentionDays: Fact<number>;
  /** Which sorts of data are masked in it. */
  readonly masking: Fact<Value>;
  readonly policy: Fact<Value>;
}

/** One source's lines in a log group. */
export interface LogStream extends Resource {
  readonly kind: 'log-stream';
  readonly logGroup: Fact<Text>;
  readonly streamName: Fact<Text>;
}
