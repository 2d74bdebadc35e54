import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Data kept in memory for a while, and reached over the network. */
export interface Cache extends Resource {
  readonly kind: 'cache';
  readonly cacheName: Fact<Text>;
  readonly engine: Fact<string>;
  readonly inTransit: Fact<boolean>;
  /** preferred where plain connections are still taken, required where they are not. */
  readonly inTransitMode: Fact<string>;
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnetGroup: Fact<Text>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
  readonly port: Fact<number>;
  /** Is there a password? Itself it is not read. */
  readonly auth: Fact<true>;
  readonly userGroups: Fact<readonly Fact<Text>[]>;
  readonly userGroup: Fact<Text>;
  readonly globalGroup: Fact<Text>;
  readonly fromSnapshot: Fact<Text>;
  /** Files in buckets that it is filled from. */
  readonly fromFiles: Fact<readonly Fact<Text>[]>;
  readonly logs: Records<{ readonly logGroup: Fact<Text>; readonly deliveryStream: Fact<Text> }>;
  readonly topic: Fact<Text>;
}
