import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Value } from '../value.ts';

/** Steps that are run on machines by name. */
export interface OperationsDocument extends Resource {
  readonly kind: 'operations-document';
  readonly content: Fact<Value>;
}
