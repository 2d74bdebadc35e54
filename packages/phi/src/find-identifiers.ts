import { machineMadeParts } from './aws-look-alikes.ts';
import type { Finding, Hit, IdentifierKind } from './finding.ts';
import { findDatesOfBirth } from './kinds/date-of-birth.ts';
import { findDeaNumbers } from './kinds/dea.ts';
import { findEmails } from './kinds/email.ts';
import { findMbis } from './kinds/mbi.ts';
import { findMrns } from './kinds/mrn.ts';
import { findNpis } from './kinds/npi.ts';
import { findPhoneNumbers } from './kinds/phone.ts';
import { findSsns } from './kinds/ssn.ts';
import { mask } from './mask.ts';
import { type PlainText, plainText } from './plain-text.ts';

/** One kind's question. `key` is the name the text is the value of, such as a tag's key. */
export type Detector = (text: string, key: string | undefined) => readonly Hit[];

/** In order of preference: where two kinds claim the same characters at the same confidence, the first one has them. */
const detectors: readonly (readonly [IdentifierKind, Detector])[] = [
  ['mbi', findMbis],
  ['ssn', findSsns],
  ['npi', findNpis],
  ['dea', findDeaNumbers],
  ['email', findEmails],
  ['date-of-birth', findDatesOfBirth],
  ['phone', findPhoneNumbers],
  ['mrn', findMrns],
];

/** Every kind has a digit, an at sign or its stand-in. Most names in a template have none, and cost one look. */
const mayHoldOne = /[0-9@\u0080-\uffff]|_at_/i;

/**
 * Finds identifiers of persons in a short text: a name, a tag, an object key, a description.
 * An empty answer means that nothing matched, not that the text holds no PHI; names of persons are not looked for.
 * An identifier is PHI only together with a health context, which this function does not judge.
 */
export function findIdentifiers(text: string, context: { readonly key?: string } = {}): Finding[] {
  if (!mayHoldOne.test(text)) return [];
  const plain = plainText(text);
  const isMachineMade = machineMadeParts(plain.text);
  const claims = detectors.flatMap(([kind, detect]) =>
    detect(plain.text, context.key)
      .filter(({ start, end }) => !isMachineMade(start, end))
      .map((hit) => ({ kind, hit })),
  );
  const ranked = [
    ...claims.filter(({ hit }) => hit.confidence === 'validated'),
    ...claims.filter(({ hit }) => hit.confidence === 'heuristic'),
  ];
  const taken = new Uint8Array(plain.text.length);
  const kept = ranked.filter(({ hit: { start, end } }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.map(({ kind, hit }) => finding(kind, hit, plain, text)).sort((one, other) => one.start - other.start);
}

function finding(kind: IdentifierKind, hit: Hit, plain: PlainText, text: string): Finding {
  const start = plain.originOf(hit.start);
  const end = plain.originOf(hit.end);
  return { kind, confidence: hit.confidence, start, length: end - start, masked: mask(text.slice(start, end)) };
}
