import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** A way from a network to a service that does not cross the internet. */
export interface ServiceEndpoint extends Resource {
  readonly kind: 'service-endpoint';
  readonly network: Fact<Text>;
  readonly service: Fact<Text>;
  readonly serviceNetwork: Fact<Text>;
  readonly sharedResource: Fact<Text>;
  /** Interface, Gateway, GatewayLoadBalancer, Resource or ServiceNetwork. */
  readonly endpointType: Fact<string>;
  readonly policy: Fact<Value>;
  /** Do the service's own names lead here? */
  readonly privateNames: Fact<boolean>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
  readonly routeTables: Fact<readonly Fact<Text>[]>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
}

/** Who hears of connections to an endpoint. */
export interface EndpointNotification extends Resource {
  readonly kind: 'endpoint-notification';
  readonly endpoint: Fact<Text>;
  readonly service: Fact<Text>;
  readonly topic: Fact<Text>;
}
