import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Carries what one thing holds to another, past a third that may change it. */
export interface Pipe extends Resource {
  readonly kind: 'pipe';
  readonly pipeName: Fact<Text>;
  readonly role: Fact<Text>;
  readonly source: Fact<Text>;
  readonly target: Fact<Text>;
  readonly enrichment: Fact<Text>;
  readonly key: Fact<Text>;
  readonly logGroup: Fact<Text>;
  readonly logBucket: Fact<Text>;
  readonly logStream: Fact<Text>;
  /** Which data the logs hold: ALL, or nothing. */
  readonly logsData: Fact<readonly Fact<string>[]>;
  readonly streamDeadLetters: Fact<Text>;
  readonly tableDeadLetters: Fact<Text>;
  readonly taskDefinition: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
  readonly brokerSecurityGroups: Fact<readonly Fact<Text>[]>;
  readonly brokerSubnets: Fact<readonly Fact<Text>[]>;
}
