import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';
import type { BlockDevice } from './block-device.ts';
import type { NetworkCard } from './network-card.ts';

/** What instances are started from: a launch template, or an older launch configuration. */
export interface LaunchTemplate extends Resource {
  readonly kind: 'launch-template';
  readonly templateName: Fact<Text>;
  readonly image: Fact<Text>;
  /** What a fleet says for itself may stand instead. */
  readonly machineType: Fact<string>;
  readonly blockDevices: Records<BlockDevice>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  /** The same, by name: possible in a default network only. */
  readonly securityGroupNames: Fact<readonly Fact<Text>[]>;
  readonly networkInterfaces: Records<NetworkCard>;
  /** Asked for all of them at once, as a launch configuration does. */
  readonly publicAddress: Fact<boolean>;
  readonly profile: Fact<Text>;
  readonly profileName: Fact<Text>;
  /** An instance whose settings, disks too, are taken over where nothing else is said. */
  readonly fromInstance: Fact<Text>;
  readonly userData: Fact<Text>;
}
