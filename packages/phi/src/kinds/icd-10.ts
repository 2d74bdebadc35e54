import { wordBegins, wordEnds } from '../boundary.ts';
import type { Hit } from '../finding.ts';
import { Names } from '../names.ts';
import { occurrences } from '../occurrences.ts';

const names = new Names('diagnosis|diagnoses|dx|icd|icd 10|icd 10 cm|principal diagnosis|diag');
const shape = new RegExp(`${wordBegins}[A-Za-z]\\d[0-9ABab]\\.[0-9A-Za-z]{1,4}${wordEnds}`, 'g');

/**
 * Diagnoses by ICD-10-CM code. They identify nobody and are none of the eighteen identifiers, but turn one beside them
 * into health information. Dot and name are both required: `m5a.large`, `c5.xlarge` and `t3.2` are instances.
 * Source: CMS and NCHS, "ICD-10-CM Official Guidelines", structure of codes: letter, digit, digit or A or B, up to four more.
 */
export function findDiagnoses(text: string, key: string | undefined): Hit[] {
  return occurrences(text, shape)
    .filter(({ 0: code, index }) => isCode(code) && names.name(text, index, key))
    .map(({ 0: code, index }) => ({ start: index, end: index + code.length, certainty: 'signal' }));
}

/** Behind the dot come digits, placeholders X, and one letter at the end at most. */
const isCode = (code: string): boolean => /\.[0-9Xx]*[0-9A-Za-z]$/.test(code) && /\.(?:[A-Za-z]?[0-9]|[Xx])/.test(code);
