import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';

/** What a distribution caches, passes on or tries out. */
export interface EdgePolicy extends Resource {
  readonly kind: 'edge-policy';
}

/** Headers that a distribution adds to its answers. */
export interface ResponseHeadersPolicy extends Resource {
  readonly kind: 'response-headers-policy';
  /** Are browsers told to come back over HTTPS only? */
  readonly strictTransport: Fact<true>;
}
