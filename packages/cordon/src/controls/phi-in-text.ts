import { findIdentifiers, hole } from '@cordon/phi';
import type { Fact } from '../model/fact.ts';
import { openParts } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

export const nothingMatched = 'nothing matched; pattern matching does not find every identifier';

/** What names whoever treats or answers, where no word for a patient stands beside it. */
type Bystanders = ReadonlySet<string>;

const nobody: Bystanders = new Set();

/** Numbers of prescribers and hospitals: registers publish them. */
const providers: Bystanders = new Set(['npi', 'dea']);

/** And identifiers by which staff is reached as well as patients. */
const staff: Bystanders = new Set([...providers, 'email', 'phone']);

/**
 * Does this text hold an identifier of a person? What is spelled out is looked at even where the rest is not; what is
 * found is told by its kind alone.
 * @param what the text in the user's words, such as "its description".
 * @param key the tag's key, which gives a bare number its meaning.
 */
export function holdsNoIdentifier(
  ask: Ask,
  fact: Fact<Text>,
  owner: string,
  what: string,
  key?: string,
  bystanders = providers,
): Outcome {
  const text = ask.need(fact);
  if (!text) return ask.notApplicable(`the template shows no ${what}`);
  const spelled = text.parts.map((part) => (typeof part === 'string' ? part : hole)).join('');
  const context = { own: ask.declared.identifiers, key };
  // A diagnosis alone is nobody's.
  const findings = findIdentifiers(spelled, context).filter(({ certainty }) => certainty !== 'signal');
  const aside = findings.length > 0 && !speaksOfPatient(text, key, what) ? bystanders : nobody;
  // What can only be a patient's is told before what may be anybody's.
  const counting = findings.filter(({ kind }) => !aside.has(kind));
  const found = counting.find(({ kind }) => !staff.has(kind)) ?? counting[0];
  if (found) {
    return ask.fail({
      at: fact,
      got: `${found.kind} ${found.masked}`,
      want: 'no identifier of a person',
      says: `${owner} seems to hold an identifier (${found.kind}) in its ${what}`,
    });
  }
  // Ids and names that AWS makes up hold nothing that a person wrote about a patient.
  const open = openParts(text).find((part) => !part.platformMade);
  if (open) return ask.undetermined(fact, { ...open, why: `its ${what} cannot be seen: ${open.why}` });
  const [left] = findings;
  if (!left) return ask.pass(nothingMatched);
  const who = providers.has(left.kind) ? 'a number' : 'an address';
  return ask.pass(`${who} (${left.kind}) stands in its ${what}, taken for that of somebody who answers for it`);
}

/** The same of a tag or a description, in which whoever answers for a thing is named by an address. */
export function namesNoPatient(ask: Ask, fact: Fact<Text>, owner: string, what: string, key?: string): Outcome {
  return holdsNoIdentifier(ask, fact, owner, what, key, staff);
}

/** Owners and help desks are named by their addresses everywhere; a patient's stands beside a word for one. */
const patient = /patient|member|subscriber|beneficiary|guardian|resident|mrn|dob|birth/i;

function speaksOfPatient(text: Text, key: string | undefined, what: string): boolean {
  return [...text.parts, key, what].some((part) => typeof part === 'string' && patient.test(part));
}
