import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';

/** A role that a service makes for itself. */
export interface ServiceRole extends Resource {
  readonly kind: 'service-role';
  readonly service: Fact<string>;
}
