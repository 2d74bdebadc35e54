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

/** Where such an interface gets its answers. */
export interface GraphApiSource extends Resource {
  readonly kind: 'graph-api-source';
  readonly api: Fact<Text>;
  /** HTTP, AWS_LAMBDA, AMAZON_DYNAMODB, NONE, … */
  readonly sort: Fact<string>;
  readonly endpoint: Fact<Text>;
}
