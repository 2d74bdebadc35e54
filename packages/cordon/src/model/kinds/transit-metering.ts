import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Who pays for a hub's traffic. */
export interface TransitMetering extends Resource {
  readonly kind: 'transit-metering';
  readonly transitGateway: Fact<Text>;
}

/** One line of it. */
export interface TransitMeteringEntry extends Resource {
  readonly kind: 'transit-metering-entry';
  readonly metering: Fact<Text>;
}
