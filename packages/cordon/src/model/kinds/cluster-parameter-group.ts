import type { Dictionary } from '../dictionary.ts';
import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A database cluster's own settings, as one group of parameters. */
export interface ClusterParameterGroup extends Resource {
  readonly kind: 'cluster-parameter-group';
  readonly groupName: Fact<Text>;
  readonly family: Fact<string>;
  readonly parameters: Fact<Dictionary>;
}
