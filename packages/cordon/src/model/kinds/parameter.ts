import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A setting that programs fetch by its name. */
export interface Parameter extends Resource {
  readonly kind: 'parameter';
  readonly parameterName: Fact<Text>;
  /** String or StringList; a template cannot make an encrypted one. */
  readonly sort: Fact<string>;
  readonly value: Fact<Text>;
}
