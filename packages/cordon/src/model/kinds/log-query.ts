import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A question to log groups, kept to be asked again. */
export interface LogQuery extends Resource {
  readonly kind: 'log-query';
  readonly logGroups: Fact<readonly Fact<Text>[]>;
  readonly query: Fact<Text>;
  readonly role: Fact<Text>;
  readonly resultBucket: Fact<Text>;
}
