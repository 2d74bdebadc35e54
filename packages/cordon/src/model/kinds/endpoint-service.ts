import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A service of one's own that other networks may reach over endpoints. */
export interface EndpointService extends Resource {
  readonly kind: 'endpoint-service';
  readonly loadBalancers: Fact<readonly Fact<Text>[]>;
  readonly gatewayLoadBalancers: Fact<readonly Fact<Text>[]>;
  /** Must each connection be accepted? */
  readonly acceptance: Fact<boolean>;
}

/** Who may connect to an endpoint service. */
export interface EndpointServicePermission extends Resource {
  readonly kind: 'endpoint-service-permission';
  readonly service: Fact<Text>;
  readonly principals: Fact<readonly Fact<Text>[]>;
}
