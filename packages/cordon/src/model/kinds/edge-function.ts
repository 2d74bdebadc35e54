import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Code that a distribution runs on each request. */
export interface EdgeFunction extends Resource {
  readonly kind: 'edge-function';
}

/** Values that such code looks up. */
export interface EdgeStore extends Resource {
  readonly kind: 'edge-store';
  readonly source: Fact<Text>;
}
