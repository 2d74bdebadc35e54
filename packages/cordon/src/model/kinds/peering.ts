import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A direct way between two networks. */
export interface Peering extends Resource {
  readonly kind: 'peering';
  readonly network: Fact<Text>;
  readonly peerNetwork: Fact<Text>;
  readonly peerAccount: Fact<Text>;
  readonly peerRegion: Fact<Text>;
  readonly peerRole: Fact<Text>;
}
