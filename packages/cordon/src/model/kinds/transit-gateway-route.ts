import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Where a hub sends packets. */
export interface TransitGatewayRouteTable extends Resource {
  readonly kind: 'transit-gateway-route-table';
  readonly transitGateway: Fact<Text>;
}

/** One line of a hub's route table. */
export interface TransitGatewayRoute extends Resource {
  readonly kind: 'transit-gateway-route';
  readonly routeTable: Fact<Text>;
  readonly attachment: Fact<Text>;
  readonly destination: Fact<string>;
  readonly blackhole: Fact<boolean>;
}

/** Which attachment follows a hub's route table. */
export interface TransitGatewayRouteAssociation extends Resource {
  readonly kind: 'transit-gateway-route-association';
  readonly routeTable: Fact<Text>;
  readonly attachment: Fact<Text>;
}

/** Which attachment a hub's route table learns from. */
export interface TransitGatewayRoutePropagation extends Resource {
  readonly kind: 'transit-gateway-route-propagation';
  readonly routeTable: Fact<Text>;
  readonly attachment: Fact<Text>;
}
