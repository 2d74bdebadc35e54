import type { Fact } from '../model/fact.ts';
import type { Place } from '../model/place.ts';
import type { Gap } from '../model/value.ts';
import type { Doubt } from './outcome.ts';

/** Thrown to end the current part of a control as unknown. No error: it needs no stack, and an estate throws many. */
export class Undetermined {
  readonly doubt: Doubt;
  constructor(doubt: Doubt) {
    this.doubt = doubt;
  }
}

/** What settles a doubt of which nothing better is known. */
export const writeIt = 'write the value in the template';

/** A doubt about a fact that cannot be known in this world. */
export function doubtAbout(fact: Fact<unknown>, found: Gap & { readonly at: Place }): Doubt {
  const where = fact.path === '' ? '' : `${fact.path}: `;
  return { at: found.at, why: `${where}${found.why}`, settle: found.settle ?? writeIt };
}

/** The author's name for a resource, from its id. */
export function nameIn(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
