import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** An Application, Network or Gateway Load Balancer. */
export interface LoadBalancer extends Resource {
  readonly kind: 'load-balancer';
  readonly scheme: Fact<string>;
  /** application, network or gateway. */
  readonly type: Fact<string>;
  readonly attributes: Records<Attribute>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
  /** Subnets with a fixed address in each. */
  readonly subnetMappings: Records<{ readonly subnet: Fact<Text>; readonly address: Fact<Text> }>;
}

export interface Attribute {
  readonly key: Fact<string>;
  readonly value: Fact<Text>;
}
