import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Calls one thing at set times. */
export interface Schedule extends Resource {
  readonly kind: 'schedule';
  readonly scheduleName: Fact<Text>;
  readonly target: Fact<Text>;
  readonly role: Fact<Text>;
  readonly deadLetters: Fact<Text>;
  readonly input: Fact<Text>;
  readonly key: Fact<Text>;
  readonly state: Fact<string>;
  readonly taskDefinition: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
}
