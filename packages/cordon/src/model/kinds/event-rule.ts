import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Passes on events that fit, or acts at set times. */
export interface EventRule extends Resource {
  readonly kind: 'event-rule';
  readonly ruleName: Fact<Text>;
  readonly bus: Fact<Text>;
  readonly role: Fact<Text>;
  readonly pattern: Fact<Value>;
  readonly schedule: Fact<Text>;
  readonly state: Fact<string>;
  readonly targets: Records<{
    readonly target: Fact<Text>;
    readonly role: Fact<Text>;
    readonly deadLetters: Fact<Text>;
    readonly input: Fact<Text>;
    readonly taskDefinition: Fact<Text>;
    readonly securityGroups: Fact<readonly Fact<Text>[]>;
    readonly subnets: Fact<readonly Fact<Text>[]>;
    readonly secret: Fact<Text>;
  }>;
}
