import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A stream or queue that a function reads. */
export interface FunctionSource extends Resource {
  readonly kind: 'function-source';
  readonly function: Fact<Text>;
  readonly source: Fact<Text>;
  readonly key: Fact<Text>;
  readonly onFailure: Fact<Text>;
}

/** Where a function's results go. */
export interface FunctionDestination extends Resource {
  readonly kind: 'function-destination';
  readonly function: Fact<Text>;
  readonly onSuccess: Fact<Text>;
  readonly onFailure: Fact<Text>;
}
