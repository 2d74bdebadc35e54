import type { Judgement } from './judge.ts';

/** Judgements that a report counts and does not list. */
export interface Unlisted {
  passed: number;
  notApplicable: number;
}

/**
 * Counts the judgement where its control is tacit and it says nothing that anybody would look for: it passes without a
 * remark, or does not apply, in every configuration.
 * @returns was it counted?
 */
export function countTacit({ control, outcome, otherwise }: Judgement, unlisted: Unlisted): boolean {
  if (!control.tacit || otherwise.length > 0) return false;
  if (outcome.verdict === 'pass' && outcome.notes.length === 0) unlisted.passed += 1;
  else if (outcome.verdict === 'not-applicable') unlisted.notApplicable += 1;
  else return false;
  return true;
}
