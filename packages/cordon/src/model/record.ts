import type { Fact } from './fact.ts';
import type { Place } from './place.ts';

/** One record inside a list, with where it stands. */
export type Record<T> = T & { readonly at: Place };

/** A list of records, each there or not depending on the world. */
export type Records<T> = Fact<readonly Record<T>[]>;
