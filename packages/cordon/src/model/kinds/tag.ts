import type { Fact } from '../fact.ts';
import type { Text } from '../value.ts';

export interface Tag {
  readonly key: Fact<Text>;
  readonly value: Fact<Text>;
}
