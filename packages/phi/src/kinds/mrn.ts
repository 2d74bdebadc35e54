import { digitsBegin, digitsEnd, wordBegins } from '../boundary.ts';
import type { Hit } from '../finding.ts';
import { Names } from '../names.ts';
import { occurrences } from '../occurrences.ts';

const explicit = new Names(
  'mrn|mrns|med rec|medical rec|medical record|medical records?|med record|patient id|empi|patient chart',
);

/** Words that also mean something else in a cloud account; digits after them must not have another reading. */
const loose = new Names('patient|patients|chart|charts|pid', /(?:^| )helm charts?$/);

const shape = new RegExp(`(?:${wordBegins}[A-Za-z]{1,3})?${digitsBegin}\\d{5,10}${digitsEnd}`, 'g');

/**
 * Medical record numbers. No format is common to hospitals and none has a known check digit, so only what stands before
 * the number speaks for it: five to ten digits, perhaps after up to three letters. A hospital that has a format of its
 * own declares it.
 */
export function findMrns(text: string, key: string | undefined): Hit[] {
  return occurrences(text, shape).flatMap((match) => {
    const [whole] = match;
    const number = whole.replace(/^[A-Za-z]+/, '');
    const end = match.index + whole.length;
    // The letters may be the name itself: `MRN00012345`.
    const start = [end - number.length, match.index].find(
      (from) => explicit.name(text, from, key) || (loose.standBefore(text, from) && isNothingElse(number)),
    );
    return start === undefined ? [] : [{ start, end, certainty: 'heuristic' as const }];
  });
}

/**
 * Process ids are short and have no leading zero; dates and Unix times have their own beginnings. A key alone never names
 * loosely: it would make every number in a tag called `patient` an identifier.
 */
function isNothingElse(number: string): boolean {
  const isDate = /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(number);
  const isUnixTime = /^1[4-9]\d{8}$/.test(number);
  return !isDate && !isUnixTime && (number.startsWith('0') || number.length >= 7);
}
