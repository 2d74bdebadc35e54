import type { Guard } from './chooser.ts';
import type { Place } from './place.ts';
import type { Variable } from './variable.ts';

/** A condition that a template declares by name. */
export interface NamedCondition {
  readonly name: string;
  readonly deployment: string;
  readonly holds: Guard;
}

/** One use of a template: a stack, or a nested stack of another deployment. */
export interface Deployment {
  readonly id: string;
  /** Path of the template, relative to the report's root. */
  readonly template: string;
  /** Stack name, where it was declared. */
  readonly stack: string | undefined;
  /** The deployment this one is nested in. */
  readonly parent: Deployment | undefined;
  readonly variables: readonly Variable[];
  readonly conditions: readonly NamedCondition[];
  /** Every one of them must hold for a deployment to start. */
  readonly rules: readonly Guard[];
  /** Why nothing in its template can be taken as written, where a macro may rewrite it. */
  readonly rewritten: string | undefined;
  readonly at: Place;
}
