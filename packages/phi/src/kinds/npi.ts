import type { Hit } from '../finding.ts';
import { passesLuhn } from '../luhn.ts';
import { isNamed } from '../words-before.ts';

const names = 'npi|national provider|national provider identifier|provider (?:id|no|number)|prescriber|physician';
const shape = /(?<!\d)[12]\d{9}(?![A-Za-z0-9])/g;

/** The prefix that makes a provider's number a card number, over which the check digit is computed. */
const issuer = '80840';

/**
 * National Provider Identifiers. One in ten random numbers passes the check digit, and so does one in ten of today's
 * Unix times, so the number must be named. It identifies a provider: by itself hardly a patient's PHI.
 */
export function findNpis(text: string, key: string | undefined): Hit[] {
  return [...text.matchAll(shape)]
    .filter(({ 0: digits, index }) => passesLuhn(issuer + digits) && isNamed(text, index, key, names))
    .map(({ 0: digits, index }) => ({ start: index, end: index + digits.length, confidence: 'validated' }));
}
