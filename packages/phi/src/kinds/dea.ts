import { digitsEnd, wordBegins } from '../boundary.ts';
import type { Hit } from '../finding.ts';
import { Names } from '../names.ts';
import { occurrences } from '../occurrences.ts';

const names = new Names('dea|dea registration|prescriber|prescriber dea|controlled substance registration');
const shape = new RegExp(`${wordBegins}[A-Za-z][A-Za-z9](\\d{7})${digitsEnd}`, 'g');

/**
 * DEA registration numbers: two letters (the second may be 9) and seven digits, the last a check digit.
 * One in ten random ones passes, so the number must be named. Bucket names are lower case, so either case counts.
 * Source: DEA Diversion Control, "DEA Registration Number Check"; several pages that copy it give other weights.
 */
export function findDeaNumbers(text: string, key: string | undefined): Hit[] {
  return occurrences(text, shape)
    .filter(({ 1: digits = '', index }) => checks(digits) && names.name(text, index, key))
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, certainty: 'validated' }));
}

/** First, third and fifth digit plus twice the second, fourth and sixth end in the seventh. */
function checks(digits: string): boolean {
  const [d1 = 0, d2 = 0, d3 = 0, d4 = 0, d5 = 0, d6 = 0, d7] = [...digits].map(Number);
  return (d1 + d3 + d5 + 2 * (d2 + d4 + d6)) % 10 === d7;
}
