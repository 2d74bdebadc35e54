import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A card that joins a subnet, attached to an instance or held by a service. */
export interface NetworkInterface extends Resource {
  readonly kind: 'network-interface';
  readonly subnet: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly interfaceType: Fact<string>;
}

/** A card that an instance uses. */
export interface NetworkInterfaceAttachment extends Resource {
  readonly kind: 'network-interface-attachment';
  readonly networkInterface: Fact<Text>;
  readonly instance: Fact<Text>;
}
