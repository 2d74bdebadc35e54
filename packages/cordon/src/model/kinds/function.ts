import type { Dictionary } from '../dictionary.ts';
import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Code that runs when it is called. */
export interface ServerlessFunction extends Resource {
  readonly kind: 'function';
  readonly functionName: Fact<Text>;
  readonly description: Fact<Text>;
  readonly role: Fact<Text>;
  readonly runtime: Fact<string>;
  /** Code that the template itself holds. */
  readonly code: Fact<Text>;
  readonly codeBucket: Fact<Text>;
  readonly image: Fact<Text>;
  readonly environment: Fact<Dictionary>;
  /** The same, with what of its values is not spelled out. */
  readonly environmentTree: Fact<Value>;
  /** Encrypts the environment at rest. */
  readonly key: Fact<Text>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly fileSystems: Records<{ readonly accessPoint: Fact<Text> }>;
  readonly layers: Fact<readonly Fact<Text>[]>;
  /** Where events go that it could not deal with, with all that they hold. */
  readonly deadLetters: Fact<Text>;
  readonly logGroup: Fact<Text>;
}
