import type { Hit } from '../finding.ts';
import { isNamed } from '../words-before.ts';

const names = 'mbi|medicare|medicare beneficiary|medicare beneficiary identifier|beneficiary|hicn';
const letter = '[AC-HJKMNP-RT-Y]';
const either = '[0-9AC-HJKMNP-RT-Y]';

/** Eleven characters, each place with its own alphabet; shown as 4-3-4, the hyphens being no part of it. */
const shape = new RegExp(
  `(?<![A-Z0-9])[1-9]${letter}${either}\\d(-?)${letter}${either}\\d\\1${letter}${letter}\\d\\d(?![A-Z0-9])`,
  'gi',
);

/**
 * Medicare Beneficiary Identifiers. There is no check digit, but one random text of that length in ten thousand fits, so
 * no name is needed where the token stands alone. Two kinds of machine-made token fit far more often and need one:
 * those in mixed case, and those that are hexadecimal throughout.
 */
export function findMbis(text: string, key: string | undefined): Hit[] {
  return [...text.matchAll(shape)].flatMap((match) => {
    const [token] = match;
    const { index: start } = match;
    const mixed = token !== token.toUpperCase() && token !== token.toLowerCase();
    const machine = mixed || (/^[0-9a-f]+$/i.test(token) && token.length === 11);
    const end = start + token.length;
    const inLongerRow =
      /[A-Za-z0-9]-$/.test(text.slice(Math.max(0, start - 2), start)) && /^-[A-Za-z0-9]/.test(text.slice(end, end + 2));
    if ((machine || inLongerRow) && !isNamed(text, start, key, names)) return [];
    return [{ start, end, confidence: 'validated' as const }];
  });
}
