import { s3ActionsData } from '../facts/s3-actions.ts';
import type { Bucket } from '../model/kinds/bucket.ts';
import type { BucketPolicy } from '../model/kinds/bucket-policy.ts';
import { canonical, nameOf } from '../model/text.ts';
import type { ReferencePart } from '../model/value.ts';
import { anonymous } from '../policy/caller.ts';
import { plainHttpRequests } from '../policy/class.ts';
import { decideEveryDenied, type Witness } from '../policy/decide.ts';
import { policyDocument, type Spelling, spellFor } from '../policy/document.ts';
import { matchPrincipals } from '../policy/principal.ts';
import { parsePolicy, type Statement } from '../policy/statement.ts';
import { hasToken, readable } from '../policy/token-text.ts';
import type { Ask } from './ask.ts';
import { noPolicy } from './deny-plain-http.ts';
import { by } from './links.ts';
import { type Outcome, together } from './outcome.ts';

const byBucket = by<'bucket-policy'>((policy) => policy.bucket);
const byName = by<'bucket'>((bucket) => bucket.bucketName);

/** Does the bucket's policy deny every request over plain HTTP? Shared by the controls that ask it of different data. */
export function refusesPlainHttp(bucket: Bucket, ask: Ask): Outcome {
  const policies = ask.linked('bucket-policy', bucket, byBucket, bucket.bucketName);
  if (policies.length === 0) {
    return ask.fail({
      at: bucket,
      path: noPolicy,
      got: 'no bucket policy',
      want: 'a policy that denies every request over plain HTTP',
      says: `${bucket.name} accepts plain HTTP: no policy refuses it`,
    });
  }
  const name = ask.known(bucket.bucketName);
  const spelled = name ? canonical(name) : nameOf(bucket.id);
  const isBucket = (reference: ReferencePart) => ask.meansA('bucket', reference);
  const outcomes = policies.map((policy) =>
    ask.part(() => documentRefuses(policy, spellFor(bucket.id, spelled, isBucket), spelled, bucket.name, ask)),
  );
  // A bucket keeps one policy. Where a template gives it several, nobody can say which one stays, so each has to deny.
  return together(outcomes);
}

/** The same of a policy whose bucket no given template has. */
export function policyRefusesPlainHttp(policy: BucketPolicy, ask: Ask): Outcome {
  const found = ask.part(() => (ask.follow('bucket', policy.bucket, byName) ? ask.pass() : ask.notApplicable('')));
  if (found.verdict === 'pass') return ask.notApplicable('it is judged with its bucket');
  const name = ask.look(policy.bucket);
  if (name.is === 'absent') return ask.unknown(policy, 'the policy names no bucket', 'write its bucket');
  // Whatever its name is, the policy denies or lets through what is on that bucket.
  const spelled = name.is === 'known' ? canonical(name.value) : nameOf(policy.id);
  return documentRefuses(policy, spellFor(undefined, spelled), spelled, `the bucket of ${policy.name}`, ask);
}

/**
 * @param spelled the bucket's name as the document is made to spell it.
 * @param bucket what to call the bucket.
 */
function documentRefuses(policy: BucketPolicy, spell: Spelling, spelled: string, bucket: string, ask: Ask): Outcome {
  const document = ask.look(policy.document);
  if (document.is === 'absent') return ask.unknown(policy, 'the policy has no document', 'write its PolicyDocument');
  if (document.is === 'unknown') return ask.undetermined(policy.document, document);
  const statements = parsePolicy(policyDocument(document.value, ask.world, spell));
  ask.cite(s3ActionsData);
  const decision = decideEveryDenied(statements, plainHttpRequests(`arn:aws:s3:::${spelled}`));
  // A name that is spelled out may be any piece of the text, and needs no other.
  const inWords = (text: string) => readable(hasToken(spelled) ? text.replaceAll(spelled, bucket) : text);
  if (decision.is === 'unknown')
    return ask.undetermined(policy.document, { why: `the policy: ${inWords(decision.why)}` });
  if (decision.is === 'some') {
    const got = described(decision.witness, inWords);
    const want = 'every request with aws:SecureTransport false denied';
    const says = `${bucket} accepts plain HTTP: its policy does not deny ${got}`;
    return ask.fail({ at: policy.document, got, want, says });
  }
  if (decision.exceptions.some((each) => each.includes('anonymous')) && letsAnyoneIn(statements)) {
    return ask.fail({
      at: policy.document,
      got: 'anyone let in, and plain HTTP denied to signed requests only',
      want: 'plain HTTP denied to unsigned requests too: BoolIfExists on aws:PrincipalIsAWSService',
      says: `${bucket} accepts plain HTTP from anonymous callers`,
    });
  }
  return ask.pass(...decision.exceptions.map((each) => `not denied: ${inWords(each)}`));
}

/** Does some statement let in requests that nobody signed? Those carry no aws:PrincipalIsAWSService. */
function letsAnyoneIn(statements: readonly Statement[]): boolean {
  return statements.some(
    ({ effect, principals }) => effect !== 'Deny' && matchPrincipals(principals, anonymous) !== false,
  );
}

/** Keys that every request over plain HTTP carries, or whose part is told apart. */
const understood = new Set(['aws:securetransport', 'aws:principalisawsservice']);

/** The request that gets through, in a few words. */
function described({ principal, action, resource, context }: Witness, inWords: (text: string) => string): string {
  const keys = Object.entries(context).filter(([key]) => !understood.has(key.toLowerCase()));
  const carrying = keys.map(([key, value]) => `${key} ${inWords(String(value))}`).join(', ');
  return `${action} on ${inWords(resource)} by ${inWords(principal)}${carrying ? ` with ${carrying}` : ''}`;
}
