import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A part of a hub in which one packet goes to many. */
export interface MulticastDomain extends Resource {
  readonly kind: 'multicast-domain';
  readonly transitGateway: Fact<Text>;
}

/** A subnet in a multicast domain. */
export interface MulticastAssociation extends Resource {
  readonly kind: 'multicast-association';
  readonly domain: Fact<Text>;
  readonly attachment: Fact<Text>;
  readonly subnet: Fact<Text>;
}

/** Who receives, or sends, in a multicast domain. */
export interface MulticastMember extends Resource {
  readonly kind: 'multicast-member';
  readonly domain: Fact<Text>;
  readonly networkInterface: Fact<Text>;
  readonly groupAddress: Fact<Text>;
}
