import { findIdentifiers } from './find-identifiers.ts';

/**
 * What is found in an example, spelled out for a test table: `ssn 078-05-1120 heuristic`.
 * For made-up examples only: real findings never show what they found.
 */
export function spellFindings(example: string, key?: string): string[] {
  return findIdentifiers(example, key === undefined ? {} : { key }).map(
    ({ kind, start, length, certainty }) => `${kind} ${example.slice(start, start + length)} ${certainty}`,
  );
}
