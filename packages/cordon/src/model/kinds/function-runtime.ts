import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Whose signed code functions may run. */
export interface CodeSigning extends Resource {
  readonly kind: 'code-signing';
}

/** Machines of one's own that functions run on. */
export interface FunctionCapacity extends Resource {
  readonly kind: 'function-capacity';
  readonly subnets: Fact<readonly Fact<Text>[]>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly key: Fact<Text>;
}
