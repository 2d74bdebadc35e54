import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Copies one store into another. */
export interface ReplicationTask extends Resource {
  readonly kind: 'replication-task';
  readonly taskName: Fact<Text>;
  readonly source: Fact<Text>;
  readonly target: Fact<Text>;
  readonly instance: Fact<Text>;
  /** full-load, cdc, or both. */
  readonly sort: Fact<string>;
}

/** The machine through which copies go. */
export interface ReplicationInstance extends Resource {
  readonly kind: 'replication-instance';
  readonly instanceName: Fact<Text>;
  readonly key: Fact<Text>;
  readonly publiclyAccessible: Fact<boolean>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnetGroup: Fact<Text>;
}
