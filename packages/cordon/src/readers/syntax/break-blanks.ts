import { longestBlank } from './limits.ts';

// Written out, not counted as {64,}: that would overflow the stack on a long run.
const blanks = new RegExp(`${'[ \\t]'.repeat(64)}+`, 'g');

/**
 * The same text at the same offsets, with line ends in place of each run of spaces and tabs longer than `longestBlank`.
 * The JSON parser collects such a run character by character, and one of 50 MB would fill the memory; line ends it takes
 * singly. A string with such a run is refused as one that is not closed: it could not stand in any template.
 */
export function breakBlanks(text: string): string {
  if (text.length <= longestBlank) return text;
  return text.replace(blanks, (run) => (run.length > longestBlank ? '\n'.repeat(run.length) : run));
}
