import { harmless } from '../reports/wrap.ts';

/** What commander says of wrong usage, as one line of ours: what was wrong, and what may have been meant. */
export function usageError(said: string): string {
  const [, problem = '', hint] = /^(?:error: )?([\s\S]*?)\.?(?:\n\(Did you mean (.*)\))?\s*$/.exec(said) ?? [];
  const next = hint === undefined ? 'cordon --help lists what there is' : `did you mean ${hint}`;
  return `cordon: ${harmless(problem)}; ${next}\n`;
}
