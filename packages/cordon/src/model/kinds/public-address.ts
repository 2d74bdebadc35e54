import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A fixed public address. */
export interface PublicAddress extends Resource {
  readonly kind: 'public-address';
  readonly instance: Fact<Text>;
}

/** What a fixed public address leads to. */
export interface PublicAddressAssociation extends Resource {
  readonly kind: 'public-address-association';
  readonly address: Fact<Text>;
  readonly publicAddress: Fact<Text>;
  readonly instance: Fact<Text>;
  readonly networkInterface: Fact<Text>;
}
