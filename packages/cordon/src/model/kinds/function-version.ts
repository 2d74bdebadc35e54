import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A function as it was at one time. */
export interface FunctionVersion extends Resource {
  readonly kind: 'function-version';
  readonly function: Fact<Text>;
  readonly description: Fact<Text>;
}

/** A name for one version of a function. */
export interface FunctionAlias extends Resource {
  readonly kind: 'function-alias';
  readonly function: Fact<Text>;
  readonly version: Fact<Text>;
  readonly alias: Fact<Text>;
}
