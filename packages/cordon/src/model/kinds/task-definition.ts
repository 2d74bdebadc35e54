import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** What containers run together, and what they are told. */
export interface TaskDefinition extends Resource {
  readonly kind: 'task-definition';
  readonly family: Fact<Text>;
  readonly containers: Records<{
    readonly environment: Fact<Value>;
    readonly command: Fact<Value>;
    readonly entryPoint: Fact<Value>;
  }>;
}
