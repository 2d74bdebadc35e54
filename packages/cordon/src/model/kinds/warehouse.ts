import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Much data in columns, for queries over all of it. */
export interface Warehouse extends Resource {
  readonly kind: 'warehouse';
  readonly identifier: Fact<Text>;
  readonly databaseName: Fact<Text>;
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<Text>;
  readonly parameterGroup: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  /** Groups of the service itself, from before there were VPCs. */
  readonly ownSecurityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnetGroup: Fact<Text>;
  readonly publiclyAccessible: Fact<boolean>;
  readonly port: Fact<number>;
  /** Do loads and unloads go through the VPC? */
  readonly staysInNetwork: Fact<boolean>;
  readonly roles: Fact<readonly Fact<Text>[]>;
  readonly logBucket: Fact<Text>;
  /** s3 or cloudwatch. */
  readonly logDestination: Fact<string>;
  /** The Region that gets copies of its snapshots. */
  readonly copiesTo: Fact<Text>;
  readonly copyGrant: Fact<Text>;
  readonly fromSnapshot: Fact<Text>;
  readonly secretKey: Fact<Text>;
  readonly policy: Fact<Value>;
}
