import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';

export interface WebAcl extends Resource {
  readonly kind: 'web-acl';
  /** REGIONAL or CLOUDFRONT. */
  readonly scope: Fact<string>;
}
