import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** An interface for programs that answers queries, reached over HTTPS. */
export interface GraphApi extends Resource {
  readonly kind: 'graph-api';
  readonly apiName: Fact<Text>;
  /** GLOBAL or PRIVATE. */
  readonly visibility: Fact<string>;
}
