import type { Place } from './place.ts';
import { type ResourcePattern, resourcePattern } from './resource-pattern.ts';

/** What never holds PHI, as somebody says. */
export interface Exclusion extends ResourcePattern {
  /** As it was written. */
  readonly names: string;
  readonly reason: string;
  /** Where it was written; undefined where no file says it. */
  readonly at: Place | undefined;
}

/** Where PHI is, as cordon.yaml says. */
export interface DeclaredScope {
  /** Where PHI comes in. */
  readonly entries: readonly ResourcePattern[];
  /** What holds it. */
  readonly holds: readonly ResourcePattern[];
  /** Tags that say that a resource holds it. */
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly excluded: readonly Exclusion[];
}

/** A scope in which these resources are entries and those are excluded; a name that is no pattern is left out. */
export function scopeOf(entries: readonly string[], excluded: readonly string[]): DeclaredScope {
  const patterns = (names: readonly string[]) => names.flatMap((each) => resourcePattern(each) ?? []);
  return {
    entries: patterns(entries),
    holds: [],
    tags: [],
    excluded: excluded.flatMap((names) => {
      const pattern = resourcePattern(names);
      return pattern ? [{ ...pattern, names, reason: 'holds no PHI', at: undefined }] : [];
    }),
  };
}
