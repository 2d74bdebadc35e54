import type { Dictionary } from '../dictionary.ts';
import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A database of documents. */
export interface DocumentCluster extends Resource {
  readonly kind: 'document-cluster';
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
  readonly secretKey: Fact<Text>;
}

/** Settings of document databases, tls among them. */
export interface DocumentParameterGroup extends Resource {
  readonly kind: 'document-parameter-group';
  readonly groupName: Fact<Text>;
  readonly family: Fact<string>;
  readonly parameters: Fact<Dictionary>;
}
