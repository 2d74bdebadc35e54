import type { Finding, Hit, KnownKind } from './finding.ts';
import { findDatesOfBirth } from './kinds/date-of-birth.ts';
import { findDeaNumbers } from './kinds/dea.ts';
import type { Detector } from './kinds/detector.ts';
import { findEmails } from './kinds/email.ts';
import { findHicns } from './kinds/hicn.ts';
import { findDiagnoses } from './kinds/icd-10.ts';
import { findMbis } from './kinds/mbi.ts';
import { findMrns } from './kinds/mrn.ts';
import { findNpis } from './kinds/npi.ts';
import { findPhoneNumbers } from './kinds/phone.ts';
import { findSsns } from './kinds/ssn.ts';
import { findVins } from './kinds/vin.ts';
import { machineMadeParts } from './machine-made.ts';
import { mask } from './mask.ts';
import { mayHoldOne } from './may-hold-one.ts';
import { findOwn, type OwnPattern } from './own/own-pattern.ts';
import { plainText } from './plain-text.ts';

export interface Context {
  /** The name the text is the value of, such as a tag's key: it gives a bare number its meaning. */
  readonly key?: string | undefined;
  /** The customer's own patterns. Give the same list each time: it is made ready once. */
  readonly own?: readonly OwnPattern[];
}

/**
 * In order of preference: where two kinds claim the same characters at the same certainty, the first one has them. A text
 * with fewer digits than a kind has at least need not be searched for it; most names have one or two.
 */
const detectors: readonly { kind: KnownKind; leastDigits: number; detect: Detector }[] = [
  { kind: 'mbi', leastDigits: 5, detect: findMbis },
  { kind: 'ssn', leastDigits: 9, detect: findSsns },
  { kind: 'npi', leastDigits: 10, detect: findNpis },
  { kind: 'dea', leastDigits: 7, detect: findDeaNumbers },
  { kind: 'vin', leastDigits: 0, detect: findVins },
  { kind: 'hicn', leastDigits: 9, detect: findHicns },
  { kind: 'email', leastDigits: 0, detect: findEmails },
  { kind: 'date-of-birth', leastDigits: 6, detect: findDatesOfBirth },
  { kind: 'phone', leastDigits: 10, detect: findPhoneNumbers },
  { kind: 'mrn', leastDigits: 5, detect: findMrns },
  { kind: 'icd-10', leastDigits: 1, detect: findDiagnoses },
];

const noPatterns: readonly OwnPattern[] = [];
const order = ['validated', 'heuristic', 'signal'];

/**
 * Finds identifiers of persons in a short text: a name, a tag, an object key, a description. A part of the text that is not
 * known is written as the character U+FFFD (`hole`); what touches it is not claimed.
 * An empty answer means that nothing matched, not that the text holds no PHI; names of persons are not looked for.
 * An identifier is PHI only together with a health context, which this function does not judge.
 * @throws PatternError where one of the customer's patterns is not accepted.
 */
export function findIdentifiers(text: string, context: Context = {}): Finding[] {
  const own = context.own ?? noPatterns;
  if (own.length === 0 && !mayHoldOne.test(text)) return [];
  const plain = plainText(text);
  const digits = digitsIn(plain.text);
  const claims: Claim[] = findOwn(plain.text, own);
  for (const { kind, leastDigits, detect } of detectors) {
    if (digits < leastDigits) continue;
    for (const hit of detect(plain.text, context.key)) claims.push({ kind, hit });
  }
  if (claims.length === 0) return [];
  return undisputed(plain.text, claims).map(({ kind, hit: { certainty, start, end } }) => ({
    kind,
    certainty,
    ...plain.placeOf(start, end),
    masked: mask(plain.text.slice(start, end)),
  }));
}

function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}

interface Claim {
  readonly kind: string;
  readonly hit: Hit;
}

/** The claims that keep their characters, in the order of the text: the surer one first, none on what a machine made. */
function undisputed(text: string, claims: readonly Claim[]): Claim[] {
  const isMachineMade = machineMadeParts(text);
  const taken = new Uint8Array(text.length);
  const ranked = order.flatMap((certainty) => claims.filter(({ hit }) => hit.certainty === certainty));
  return ranked
    .filter(({ hit: { start, end } }) => {
      if (isMachineMade(start, end) || taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((one, other) => one.hit.start - other.hit.start);
}
