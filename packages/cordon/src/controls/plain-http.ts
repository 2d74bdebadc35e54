import { s3ActionsData } from '../facts/s3-actions.ts';
import type { Bucket } from '../model/kinds/bucket.ts';
import { canonical, token } from '../model/text.ts';
import { anonymous } from '../policy/caller.ts';
import { plainHttpRequests } from '../policy/class.ts';
import { decideEveryDenied, type Witness } from '../policy/decide.ts';
import { policyDocument, spellFor } from '../policy/document.ts';
import { matchPrincipals } from '../policy/principal.ts';
import { parsePolicy, type Statement } from '../policy/statement.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';
import { type Outcome, together } from './outcome.ts';

const byBucket = by<'bucket-policy'>('bucket', (policy) => policy.bucket);

/** Does the bucket's policy deny every request over plain HTTP? Shared by the controls that ask it of different data. */
export function refusesPlainHttp(bucket: Bucket, ask: Ask): Outcome {
  const policies = ask.linked('bucket-policy', bucket, byBucket, bucket.bucketName);
  if (policies.length === 0) {
    return ask.fail({
      at: bucket,
      path: 'policy',
      got: 'no bucket policy',
      want: 'a policy that denies every request over plain HTTP',
      says: `${bucket.name} accepts plain HTTP: no policy refuses it`,
    });
  }
  const name = ask.look(bucket.bucketName);
  const spelled =
    name.is === 'known' ? canonical(name.value) : token({ is: 'reference', to: bucket.id, attribute: 'Ref' });
  const outcomes = policies.map((policy) =>
    ask.part(() => {
      const document = ask.look(policy.document);
      if (document.is === 'absent')
        return ask.unknown(policy, 'the policy has no document', 'write its PolicyDocument');
      if (document.is === 'unknown') return ask.undetermined(policy.document, document);
      const statements = parsePolicy(policyDocument(document.value, ask.world, spellFor(bucket.id, spelled)));
      ask.cite(s3ActionsData);
      const decision = decideEveryDenied(statements, plainHttpRequests(`arn:aws:s3:::${spelled}`));
      if (decision.is === 'every') {
        if (decision.exceptions.some((each) => each.includes('anonymous')) && letsAnyoneIn(statements)) {
          const got = 'anyone let in, and plain HTTP denied to signed requests only';
          const want = 'plain HTTP denied to unsigned requests too: BoolIfExists on aws:PrincipalIsAWSService';
          return ask.fail({
            at: policy.document,
            got,
            want,
            says: `${bucket.name} accepts plain HTTP from anonymous callers`,
          });
        }
        return ask.pass(...decision.exceptions.map((each) => `not denied: ${each}`));
      }
      if (decision.is === 'unknown') return ask.undetermined(policy.document, { why: `the policy: ${decision.why}` });
      return ask.fail({
        at: policy.document,
        got: described(decision.witness, bucket.name),
        want: 'every request with aws:SecureTransport false denied',
        says: `${bucket.name} accepts plain HTTP: its policy does not deny ${described(decision.witness, bucket.name)}`,
      });
    }),
  );
  // A bucket keeps one policy. Where a template gives it several, nobody can say which one stays, so each has to deny.
  return together(outcomes);
}

/** Does some statement let in requests that nobody signed? Those carry no aws:PrincipalIsAWSService. */
function letsAnyoneIn(statements: readonly Statement[]): boolean {
  return statements.some(
    ({ effect, principals }) => effect !== 'Deny' && matchPrincipals(principals, anonymous) !== false,
  );
}

/** The request that gets through, in a few words. Tokens stand for names that only the deployment knows. */
function described({ principal, action, resource, context }: Witness, bucket: string): string {
  const readable = (text: string) => text.replace(/\u{E000}[^\u{E001}]*\u{E001}/gu, bucket);
  const keys = Object.entries(context).filter(
    ([key]) => !/^(aws:SecureTransport|aws:PrincipalIsAWSService)$/i.test(key),
  );
  const carrying = keys.map(([key, value]) => `${key} ${readable(String(value))}`).join(', ');
  return `${action} on ${readable(resource)} by ${readable(principal)}${carrying ? ` with ${carrying}` : ''}`;
}
