import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';
import type { BlockDevice } from './block-device.ts';

/** What instances are started from: a launch template, or an older launch configuration. */
export interface LaunchTemplate extends Resource {
  readonly kind: 'launch-template';
  readonly blockDevices: Records<BlockDevice>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly profile: Fact<Text>;
  readonly userData: Fact<Text>;
}
