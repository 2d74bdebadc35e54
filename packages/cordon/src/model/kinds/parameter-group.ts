import type { Dictionary } from '../dictionary.ts';
import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

export interface ParameterGroup extends Resource {
  readonly kind: 'parameter-group';
  readonly groupName: Fact<Text>;
  readonly family: Fact<string>;
  readonly parameters: Fact<Dictionary>;
}
