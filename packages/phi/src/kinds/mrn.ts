import type { Hit } from '../finding.ts';
import { isNamed, reach, wordsOf } from '../words-before.ts';

const explicit =
  'mrn|mrns|med rec|medrec|medical rec|medical record|med record|medicalrecord|patient id|patientid|empi|patient chart';

/** Words that also mean something else in a cloud account; digits after them must not have another reading. */
const loose = 'patient|patients|chart|charts|pid';
const looseElsewhere = /(?:^| )helm charts?$/;

const digits = /(?<!\d)\d{5,10}(?![A-Za-z0-9])/g;

/**
 * Medical record numbers. No format is common to hospitals and none has a known check digit, so only what stands before
 * the number speaks for it: five to ten digits, perhaps after up to three letters.
 */
export function findMrns(text: string, key: string | undefined): Hit[] {
  return [...text.matchAll(digits)].flatMap((match) => {
    const [number] = match;
    const letters =
      /(?<![A-Za-z0-9])[A-Za-z]{1,3}$/.exec(text.slice(Math.max(0, match.index - 4), match.index))?.[0] ?? '';
    const starts = [match.index, match.index - letters.length];
    const start = starts.find((from) => isNamed(text, from, key, explicit) || isLooselyNamed(text, from, number));
    return start === undefined ? [] : [{ start, end: match.index + number.length, confidence: 'heuristic' as const }];
  });
}

/** A key alone never names loosely: it would make every number in a tag called `patient` an identifier. */
function isLooselyNamed(text: string, start: number, number: string): boolean {
  if (
    !isNamed(text, start, undefined, loose) ||
    looseElsewhere.test(wordsOf(text.slice(Math.max(0, start - reach), start)))
  )
    return false;
  // Process ids are short and have no leading zero; dates and Unix times have their own beginnings.
  const isDate = /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(number);
  const isUnixTime = /^1[4-9]\d{8}$/.test(number);
  return !isDate && !isUnixTime && (number.startsWith('0') || number.length >= 7);
}
