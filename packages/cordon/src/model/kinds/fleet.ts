import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A number of like instances that comes and goes with the load. */
export interface Fleet extends Resource {
  readonly kind: 'fleet';
  readonly fleetName: Fact<Text>;
  readonly launchTemplate: Fact<Text>;
  readonly launchTemplateName: Fact<Text>;
  /** The older form, by name. */
  readonly launchConfiguration: Fact<Text>;
  /** The template of a fleet that mixes instance types. */
  readonly mixedTemplate: Fact<Text>;
  readonly mixedTemplateName: Fact<Text>;
  /** Instance types that are started from another template. */
  readonly overrides: Records<{ readonly launchTemplate: Fact<Text>; readonly launchTemplateName: Fact<Text> }>;
  /** An existing instance whose settings are copied. */
  readonly fromInstance: Fact<Text>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
  readonly targetGroups: Fact<readonly Fact<Text>[]>;
  readonly classicLoadBalancers: Fact<readonly Fact<Text>[]>;
  readonly trafficSources: Records<{ readonly source: Fact<Text>; readonly type: Fact<string> }>;
  readonly notifications: Records<{ readonly topic: Fact<Text> }>;
}
