import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Fixed addresses that distributions answer at. */
export interface EdgeAddresses extends Resource {
  readonly kind: 'edge-addresses';
}

/** How clients connect to the distributions of several customers. */
export interface EdgeConnections extends Resource {
  readonly kind: 'edge-connections';
  readonly addresses: Fact<Text>;
}
