import type { DatedFact } from './obligation.ts';

/** The day most sources were read. Pass another where the copy that was read bears its own date. */
const readOn = '2026-11-23';

/** A fact that its source states. */
export function read(fact: string, source: string, asOf: string = readOn): DatedFact {
  return { fact, asOf, source };
}

/** A fact we hold to be true and have not found in the source: shown to the user as unverified. */
export function recalled(fact: string, source: string): DatedFact {
  return { fact, asOf: readOn, source, unverified: true };
}
