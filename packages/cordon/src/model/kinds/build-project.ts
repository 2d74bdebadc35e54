import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Builds software, by steps of the user's own. */
export interface BuildProject extends Resource {
  readonly kind: 'build-project';
  readonly environment: Fact<Value>;
  readonly steps: Fact<Text>;
}
