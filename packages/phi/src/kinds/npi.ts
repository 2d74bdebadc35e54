import { digitsBegin, digitsEnd } from '../boundary.ts';
import type { Hit } from '../finding.ts';
import { passesLuhn } from '../luhn.ts';
import { Names } from '../names.ts';
import { occurrences } from '../occurrences.ts';

const names = new Names(
  'npi|national provider|national provider identifier|provider id|provider no|provider number|prescriber|physician',
);
const shape = new RegExp(`${digitsBegin}[12]\\d{9}${digitsEnd}`, 'g');

/** The prefix that makes a provider's number a card number, over which the check digit is computed. */
const issuer = '80840';

/**
 * National Provider Identifiers. One in ten random numbers passes the check digit, and so does one in ten of today's
 * Unix times, so the number must be named. It identifies a provider: by itself hardly a patient's PHI.
 * Source: 45 CFR 162.406 and CMS, "Requirements for National Provider Identifier and NPI Check Digit".
 */
export function findNpis(text: string, key: string | undefined): Hit[] {
  return occurrences(text, shape)
    .filter(({ 0: digits, index }) => passesLuhn(issuer + digits) && names.name(text, index, key))
    .map(({ 0: digits, index }) => ({ start: index, end: index + digits.length, certainty: 'validated' }));
}
