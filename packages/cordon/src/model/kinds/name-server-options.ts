import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Which name servers a network's instances ask. */
export interface NameServerOptions extends Resource {
  readonly kind: 'name-server-options';
  readonly nameServers: Fact<readonly Fact<Text>[]>;
}

/** Which network follows such options. */
export interface NameServerOptionsAssociation extends Resource {
  readonly kind: 'name-server-options-association';
  readonly network: Fact<Text>;
  readonly options: Fact<Text>;
}
