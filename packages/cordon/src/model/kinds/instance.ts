import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';
import type { BlockDevice } from './block-device.ts';

export interface Instance extends Resource {
  readonly kind: 'instance';
  readonly blockDevices: Records<BlockDevice>;
  readonly launchTemplate: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnet: Fact<Text>;
  readonly profile: Fact<Text>;
  readonly userData: Fact<Text>;
}
