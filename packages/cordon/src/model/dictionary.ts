import type { Fact } from './fact.ts';

/** A mapping whose names are the user's: parameters of a parameter group, environment variables. */
export interface Dictionary {
  readonly names: readonly string[];
  get(name: string): Fact<string>;
}
