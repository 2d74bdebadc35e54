import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Settings of warehouses, require_ssl among them. */
export interface WarehouseParameterGroup extends Resource {
  readonly kind: 'warehouse-parameter-group';
  readonly groupName: Fact<Text>;
  readonly family: Fact<string>;
  readonly parameters: Records<{ readonly name: Fact<string>; readonly value: Fact<Text> }>;
}
