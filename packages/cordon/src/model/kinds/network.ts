import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A private network. */
export interface Network extends Resource {
  readonly kind: 'network';
  readonly cidr: Fact<string>;
  /** Its own word on traffic that is not encrypted: monitor or enforce, as a network encryption of its own says it. */
  readonly mode: Fact<string>;
  readonly peeringExcluded: Fact<string>;
}

/** A further range of addresses of a network. */
export interface NetworkRange extends Resource {
  readonly kind: 'network-range';
  readonly network: Fact<Text>;
  readonly cidr: Fact<string>;
  readonly cidr6: Fact<string>;
}
