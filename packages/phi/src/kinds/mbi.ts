import { digitsBegin, digitsEnd } from '../boundary.ts';
import type { Hit } from '../finding.ts';
import { Names } from '../names.ts';
import { occurrences } from '../occurrences.ts';

const names = new Names('mbi|medicare|medicare beneficiary|medicare beneficiary identifier|beneficiary|hicn');
const letter = '[AC-HJKMNP-RT-Yac-hjkmnp-rt-y]';
const either = '[0-9AC-HJKMNP-RT-Yac-hjkmnp-rt-y]';

/** Eleven characters, each place with its own alphabet; shown as 4-3-4, the hyphens being no part of it. */
const shape = new RegExp(
  `${digitsBegin}[1-9]${letter}${either}\\d(-?)${letter}${either}\\d\\1${letter}${letter}\\d\\d${digitsEnd}`,
  'g',
);

/**
 * Medicare Beneficiary Identifiers. There is no check digit, but one random text of that length in ten thousand fits, so
 * no name is needed where the token stands alone. Two kinds of machine-made token fit far more often and need one:
 * those in mixed case, and those that are hexadecimal throughout; so does one that is a piece of a longer row of groups.
 * Source: CMS, "Understanding the Medicare Beneficiary Identifier (MBI) Format": letters without S, L, O, I, B, Z.
 */
export function findMbis(text: string, key: string | undefined): Hit[] {
  return occurrences(text, shape).flatMap((match) => {
    const [token] = match;
    const { index: start } = match;
    const end = start + token.length;
    const mixed = token !== token.toUpperCase() && token !== token.toLowerCase();
    const machine = mixed || (/^[0-9a-f]+$/i.test(token) && token.length === 11);
    const glued = /[A-Za-z]/.test(text.charAt(start - 1)) || /[A-Za-z]/.test(text.charAt(end));
    if ((machine || glued || inLongerRow(text, start, end)) && !names.name(text, start, key)) return [];
    return [{ start, end, certainty: 'validated' as const }];
  });
}

/** Between groups that are not words, as in a key of a product; a word in front and one behind are just a name. */
function inLongerRow(text: string, start: number, end: number): boolean {
  const before = /([A-Za-z0-9]{1,12})-$/.exec(text.slice(Math.max(0, start - 13), start))?.[1];
  const after = /^-([A-Za-z0-9]{1,12})/.exec(text.slice(end, end + 13))?.[1];
  return before !== undefined && after !== undefined && !(isWord(before) && isWord(after));
}

/** Letters only, long enough to be said. */
const isWord = (group: string): boolean => /^[A-Za-z]{3,}$/.test(group);
