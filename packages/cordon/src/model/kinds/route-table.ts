import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Where packets of its subnets go next. */
export interface RouteTable extends Resource {
  readonly kind: 'route-table';
  readonly network: Fact<Text>;
}

/** Which subnet or gateway follows a route table. */
export interface RouteTableAssociation extends Resource {
  readonly kind: 'route-table-association';
  readonly routeTable: Fact<Text>;
  readonly subnet: Fact<Text>;
  readonly gateway: Fact<Text>;
}
