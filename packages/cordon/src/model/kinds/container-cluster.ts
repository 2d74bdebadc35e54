import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Where services run, and how sessions in their containers are kept. */
export interface ContainerCluster extends Resource {
  readonly kind: 'container-cluster';
  readonly clusterName: Fact<Text>;
  readonly namespace: Fact<Text>;
  readonly shellKey: Fact<Text>;
  readonly shellLogGroup: Fact<Text>;
  readonly shellLogGroupEncrypted: Fact<boolean>;
  readonly shellBucket: Fact<Text>;
  readonly shellBucketEncrypted: Fact<boolean>;
  readonly storageKey: Fact<Text>;
  readonly ephemeralKey: Fact<Text>;
}
