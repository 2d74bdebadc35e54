import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

export interface Database extends Resource {
  readonly kind: 'database';
  readonly engine: Fact<string>;
  readonly engineVersion: Fact<string>;
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<Text>;
  readonly parameterGroup: Fact<Text>;
  readonly optionGroup: Fact<Text>;
  readonly cluster: Fact<Text>;
  readonly fromSnapshot: Fact<Text>;
  readonly fromDatabase: Fact<Text>;
  readonly publiclyAccessible: Fact<boolean>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnetGroup: Fact<Text>;
}
