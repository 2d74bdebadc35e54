import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';
import type { BlockDevice } from './block-device.ts';
import type { NetworkCard } from './network-card.ts';

export interface Instance extends Resource {
  readonly kind: 'instance';
  /** `m6i.large`: family and size. */
  readonly machineType: Fact<string>;
  readonly image: Fact<Text>;
  readonly blockDevices: Records<BlockDevice>;
  /** Volumes with a life of their own. */
  readonly attachedVolumes: Records<{ readonly volume: Fact<Text>; readonly device: Fact<string> }>;
  readonly launchTemplate: Fact<Text>;
  readonly launchTemplateName: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  /** The same, by name: possible in a default network only. */
  readonly securityGroupNames: Fact<readonly Fact<Text>[]>;
  readonly subnet: Fact<Text>;
  readonly networkInterfaces: Records<NetworkCard>;
  readonly profile: Fact<Text>;
  readonly userData: Fact<Text>;
}
