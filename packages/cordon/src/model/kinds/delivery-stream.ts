import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** How records reach one destination, and the bucket beside it. What a destination has no property for is absent. */
export interface Delivery {
  readonly role: Fact<Text>;
  /** Where records come to rest, or wait to be loaded. */
  readonly bucket: Fact<Text>;
  readonly key: Fact<Text>;
  /** NoEncryption where the objects are not to be encrypted with a key. */
  readonly unencrypted: Fact<string>;
  /** Gets what could not be delivered, or all. */
  readonly backupBucket: Fact<Text>;
  readonly backupKey: Fact<Text>;
  readonly backupMode: Fact<string>;
  /** A URL, or the address of a database. */
  readonly endpoint: Fact<Text>;
  /** A search domain, by its ARN. */
  readonly domain: Fact<Text>;
  readonly secret: Fact<Text>;
  readonly logGroup: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
  /** What records pass on their way, a function for one. */
  readonly processors: Records<{
    readonly sort: Fact<string>;
    readonly parameters: Records<{ readonly name: Fact<string>; readonly value: Fact<Text> }>;
  }>;
}

/** What carries records on to where they are kept. */
export interface DeliveryStream extends Resource {
  readonly kind: 'delivery-stream';
  readonly streamName: Fact<Text>;
  /** DirectPut, KinesisStreamAsSource, … */
  readonly sort: Fact<string>;
  readonly source: Fact<Text>;
  readonly sourceRole: Fact<Text>;
  readonly brokers: Fact<Text>;
  readonly brokersRole: Fact<Text>;
  /** The address of a database whose changes it carries. */
  readonly database: Fact<Text>;
  readonly databaseSecret: Fact<Text>;
  /** AWS_OWNED_CMK or CUSTOMER_MANAGED_CMK. */
  readonly encryption: Fact<string>;
  readonly key: Fact<Text>;
  /** The destinations, each a list of one or none. A stream has one of them. */
  readonly bucketDelivery: Records<Delivery>;
  readonly plainBucketDelivery: Records<Delivery>;
  readonly searchDelivery: Records<Delivery>;
  readonly olderSearchDelivery: Records<Delivery>;
  readonly serverlessSearchDelivery: Records<Delivery>;
  readonly warehouseDelivery: Records<Delivery>;
  readonly httpDelivery: Records<Delivery>;
  readonly splunkDelivery: Records<Delivery>;
  readonly snowflakeDelivery: Records<Delivery>;
  readonly icebergDelivery: Records<Delivery>;
}
