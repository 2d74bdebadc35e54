import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Steps in an order, each a call of something else. */
export interface StateMachine extends Resource {
  readonly kind: 'state-machine';
  readonly machineName: Fact<Text>;
  /** STANDARD or EXPRESS. */
  readonly sort: Fact<string>;
  readonly role: Fact<Text>;
  /** The steps, where they are written as data; the next two are other ways to write them. */
  readonly definition: Fact<Value>;
  readonly definitionText: Fact<Text>;
  readonly definitionBucket: Fact<Text>;
  /** What stands for names in the definition. */
  readonly substitutions: Fact<Value>;
  readonly logs: Records<{ readonly logGroup: Fact<Text> }>;
  readonly logLevel: Fact<string>;
  /** Do the logs hold what goes into a step and comes out of it? */
  readonly logsData: Fact<boolean>;
  readonly encryption: Fact<string>;
  readonly key: Fact<Text>;
}

/** A state machine as it was once. */
export interface StateMachineVersion extends Resource {
  readonly kind: 'state-machine-version';
  readonly machine: Fact<Text>;
}

/** A name for one or two versions of a state machine. */
export interface StateMachineAlias extends Resource {
  readonly kind: 'state-machine-alias';
  readonly aliasName: Fact<Text>;
  readonly versions: Records<{ readonly version: Fact<Text> }>;
  /** The version that a gradual deployment leads to. */
  readonly deployed: Fact<Text>;
}
