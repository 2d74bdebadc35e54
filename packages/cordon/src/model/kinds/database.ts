import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

export interface Database extends Resource {
  readonly kind: 'database';
  readonly engine: Fact<string>;
  readonly engineVersion: Fact<string>;
  readonly identifier: Fact<Text>;
  readonly databaseName: Fact<Text>;
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<Text>;
  readonly parameterGroup: Fact<Text>;
  readonly optionGroup: Fact<Text>;
  readonly cluster: Fact<Text>;
  readonly fromSnapshot: Fact<Text>;
  readonly fromClusterSnapshot: Fact<Text>;
  readonly fromDatabase: Fact<Text>;
  readonly fromCluster: Fact<Text>;
  /** The database whose past state is restored. */
  readonly fromResource: Fact<Text>;
  readonly fromBackup: Fact<Text>;
  readonly port: Fact<number>;
  readonly publiclyAccessible: Fact<boolean>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  /** Groups from before networks; no longer in use. */
  readonly classicSecurityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnetGroup: Fact<Text>;
  readonly certificateAuthority: Fact<string>;
  /** Logs that are sent to log groups. */
  readonly logs: Fact<readonly Fact<string>[]>;
  /** Roles by which the database reaches other services: buckets for imports, exports and native backups. */
  readonly roles: Records<{ readonly role: Fact<Text>; readonly feature: Fact<string> }>;
  /** Encrypts recorded statements. */
  readonly insightsKey: Fact<Text>;
  /** Encrypts the administrator's password. */
  readonly secretKey: Fact<Text>;
  /** Where backups are copied to. */
  readonly backupRegion: Fact<string>;
  /** Encrypts backups that are copied to another Region. */
  readonly backupKey: Fact<Text>;
}
