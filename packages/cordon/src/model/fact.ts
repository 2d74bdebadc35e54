import type { Chooser } from './chooser.ts';
import type { Place } from './place.ts';
import type { Gap } from './value.ts';

/** What a fact turns out to be in one world. */
export type Found<T> =
  | { readonly is: 'known'; readonly value: T; readonly at: Place }
  | { readonly is: 'absent'; readonly at: Place }
  | (Gap & { readonly is: 'unknown'; readonly at: Place });

/** One property of a resource, in the domain's words. It remembers where it was read. */
export interface Fact<T> {
  /** `<kind>.<name>`, the key of dated defaults. */
  readonly name: string;
  /** The property's path in the user's own file, for messages and fingerprints. */
  readonly path: string;
  find(chooser: Chooser): Found<T>;
}
