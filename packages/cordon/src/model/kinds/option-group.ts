import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

export interface OptionGroup extends Resource {
  readonly kind: 'option-group';
  readonly groupName: Fact<Text>;
  readonly engine: Fact<string>;
  readonly majorVersion: Fact<string>;
  readonly options: Records<DatabaseOption>;
}

export interface DatabaseOption {
  readonly option: Fact<string>;
  readonly port: Fact<number>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly settings: Records<{ readonly name: Fact<string>; readonly value: Fact<Text> }>;
}
