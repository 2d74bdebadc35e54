import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Databases that share one storage. */
export interface DatabaseCluster extends Resource {
  readonly kind: 'database-cluster';
  readonly engine: Fact<string>;
  readonly engineVersion: Fact<string>;
  readonly identifier: Fact<Text>;
  readonly databaseName: Fact<Text>;
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<Text>;
  readonly parameterGroup: Fact<Text>;
  readonly instanceParameterGroup: Fact<Text>;
  readonly globalCluster: Fact<Text>;
  /** What the cluster is made from. So are the next three; each brings its own encryption along. */
  readonly fromSnapshot: Fact<Text>;
  readonly fromCluster: Fact<Text>;
  readonly fromResource: Fact<Text>;
  readonly replicationSource: Fact<Text>;
  readonly port: Fact<number>;
  readonly publiclyAccessible: Fact<boolean>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnetGroup: Fact<Text>;
  /** May statements be sent over HTTPS instead of a database connection? */
  readonly dataApi: Fact<boolean>;
  readonly logs: Fact<readonly Fact<string>[]>;
  readonly roles: Records<{ readonly role: Fact<Text>; readonly feature: Fact<string> }>;
  readonly insightsKey: Fact<Text>;
  readonly secretKey: Fact<Text>;
}

/** Clusters in several Regions that copy one another. */
export interface GlobalDatabaseCluster extends Resource {
  readonly kind: 'global-database-cluster';
  readonly engine: Fact<string>;
  readonly encrypted: Fact<boolean>;
  readonly fromCluster: Fact<Text>;
}

/** A cluster's data spread over shards. */
export interface DatabaseShardGroup extends Resource {
  readonly kind: 'database-shard-group';
  readonly cluster: Fact<Text>;
  readonly publiclyAccessible: Fact<boolean>;
}
