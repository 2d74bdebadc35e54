import type { Dictionary } from '../dictionary.ts';
import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A database of nodes and what joins them. */
export interface GraphCluster extends Resource {
  readonly kind: 'graph-cluster';
  readonly identifier: Fact<Text>;
  readonly engineVersion: Fact<string>;
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<Text>;
  readonly parameterGroup: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnetGroup: Fact<Text>;
  readonly port: Fact<number>;
  readonly logs: Fact<readonly Fact<string>[]>;
  readonly globalCluster: Fact<Text>;
  readonly fromSnapshot: Fact<Text>;
  readonly fromCluster: Fact<Text>;
  readonly iamAuth: Fact<boolean>;
  readonly roles: Records<{ readonly role: Fact<Text>; readonly feature: Fact<string> }>;
}

/** Settings of graph databases. */
export interface GraphParameterGroup extends Resource {
  readonly kind: 'graph-parameter-group';
  readonly groupName: Fact<Text>;
  readonly family: Fact<string>;
  readonly parameters: Fact<Dictionary>;
}
