import type { Place } from '../model/place.ts';
import type { When } from '../worlds/separate.ts';
import { worst } from '../worlds/verdict.ts';

/** What is wrong, and where. */
export interface Fault {
  readonly at: Place;
  /** Path of the property, for the fingerprint. */
  readonly path: string;
  readonly got: string;
  readonly want: string;
  /** The whole as a sentence about the user's own thing. */
  readonly says: string;
  /** The worlds in which it occurs, where those are not all that fail. The engine finds them; a control leaves it out. */
  readonly when?: When;
}

/** What could not be seen, and what would settle it. */
export interface Doubt {
  readonly at: Place;
  readonly why: string;
  readonly settle: string;
}

/** What a control (or a part of it) found in one world. */
export type Outcome =
  | { readonly verdict: 'pass'; readonly notes: readonly string[] }
  | { readonly verdict: 'fail'; readonly faults: readonly Fault[] }
  | { readonly verdict: 'unknown'; readonly doubts: readonly Doubt[] }
  | { readonly verdict: 'not-applicable'; readonly why: string };

/** All parts together, by strong three-valued logic: the worst decides, and keeps only its own evidence. */
export function together(parts: readonly Outcome[]): Outcome {
  if (parts.length === 1) return parts[0] as Outcome;
  switch (worst(parts.map((part) => part.verdict))) {
    case 'fail':
      return { verdict: 'fail', faults: parts.flatMap((part) => (part.verdict === 'fail' ? part.faults : [])) };
    case 'unknown':
      return { verdict: 'unknown', doubts: parts.flatMap((part) => (part.verdict === 'unknown' ? part.doubts : [])) };
    case 'pass':
      return { verdict: 'pass', notes: parts.flatMap((part) => (part.verdict === 'pass' ? part.notes : [])) };
    default: {
      const why = parts.flatMap((part) => (part.verdict === 'not-applicable' ? [part.why] : []));
      return { verdict: 'not-applicable', why: [...new Set(why)].join('; ') || 'there is nothing to look at' };
    }
  }
}
