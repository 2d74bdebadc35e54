import { wordBegins, wordEnds } from '../boundary.ts';
import type { Hit } from '../finding.ts';
import { Names } from '../names.ts';
import { occurrences } from '../occurrences.ts';

const names = new Names('vin|vehicle|vehicle identification');
const shape = new RegExp(`${wordBegins}[A-HJ-NPR-Za-hj-npr-z0-9]{17}${wordEnds}`, 'g');

/** What each letter counts, A to Z; I, O and Q do not occur. */
const worth = '12345678.12345.7.923456789';
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Vehicle identification numbers, an identifier that 45 CFR 164.514(b)(2)(i)(L) names. One in eleven
 * random tokens passes the check character, so the number must be named.
 * Source: 49 CFR 565.15, table III to V: the weighted sum modulo 11 stands in the ninth place, ten being X.
 */
export function findVins(text: string, key: string | undefined): Hit[] {
  return occurrences(text, shape)
    .filter(({ 0: token, index }) => checks(token.toUpperCase()) && names.name(text, index, key))
    .map(({ 0: token, index }) => ({ start: index, end: index + token.length, certainty: 'validated' }));
}

function checks(token: string): boolean {
  const sum = [...token].reduce((so, each, at) => {
    const value = /\d/.test(each) ? Number(each) : Number(worth[each.charCodeAt(0) - 65]);
    return so + value * (weights[at] ?? 0);
  }, 0);
  return token[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}
