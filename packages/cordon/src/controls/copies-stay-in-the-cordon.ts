import type { Bucket } from '../model/kinds/bucket.ts';
import { spelling } from '../model/text.ts';
import type { Ask } from './ask.ts';
import { bucketEncryptsAtRest } from './bucket-encrypts-at-rest.ts';
import { control } from './control.ts';
import { denyingPolicy, denyPlainHttp, noPolicy } from './deny-plain-http.ts';
import type { Outcome } from './outcome.ts';
import type { Hop } from './phi-flow.ts';
import { refusesPlainHttp } from './plain-http.ts';

const template = (destination: string) => `Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      VersioningConfiguration: { Status: Enabled }
      ReplicationConfiguration:
        Role: arn:aws:iam::111122223333:role/replication
        Rules:
          - Status: Enabled
            Destination:
              Bucket: !GetAtt ${destination}.Arn
  Open:
    Type: AWS::S3::Bucket
  Copies:
    Type: AWS::S3::Bucket
${denyingPolicy('Copies')}`;

/** Sorts of hops on which a store is copied. What database-copies finds is asked about by copies-keep-safeguards. */
const copies = new Set(['bucket-replicates', 'backup-plan']);

export const copiesStayInTheCordon = control({
  id: 'copies-stay-in-the-cordon',
  obligations: ['S3-TLS', 'S3-REST'],
  partly: ['S3-TLS', 'S3-REST'],
  title: 'Copies of PHI stay where the same safeguards are seen',
  why: 'A copy is PHI as much as its source. Where nobody sees what guards it, the source is guarded in vain.',
  decides: [
    'It is asked of buckets that replicate to others, and of stores and vaults that a backup plan copies.',
    'A copy in a given bucket passes where that bucket refuses plain HTTP and encrypts at rest, and fails where it does not.',
    'A copy in a given vault passes: a vault encrypts what it holds, under a key of the service at least.',
    'A copy to another account fails where the rule names the account and no given template makes the bucket, because nothing shows who may read it there.',
    'A rule that is disabled is not asked about.',
  ],
  open: ['A bucket or a vault that no given template makes: pass the template that does, or take the copy out.'],
  on: ['phi-carrier'],
  tacit: true,
  check(resource, ask) {
    const copied = ask.flow.hopsOf(resource).filter(({ sort, from }) => copies.has(sort) && from === resource.id);
    if (copied.length === 0) return ask.notApplicable('nothing given copies it');
    return ask.all(
      () => ask.every(copied, (hop) => judge(hop, ask)),
      () => (resource.kind === 'bucket' ? leavesNoAccount(resource as unknown as Bucket, ask) : ask.pass()),
    );
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Deny plain HTTP in the policy of the bucket that copies go to; or copy to one that does, and pass the template that makes it.',
    cloudformation: 'Destination:\n  Bucket: !GetAtt Copies.Arn',
    edits: (fault) => (fault.path === noPolicy ? denyPlainHttp({ ...fault, judged: fault.owner }) : []),
  },
  examples: { resource: 'Documents', line: 12, fails: template('Open'), passes: template('Copies') },
});

function judge(hop: Hop, ask: Ask): Outcome {
  const found = hop.inWorld(ask.world);
  if (!found) return ask.notApplicable('nothing is copied in this configuration');
  const store = ask.meant({ to: hop.to });
  if (store?.kind === 'bucket') {
    const bucket = store as Bucket;
    return ask.all(
      () => refusesPlainHttp(bucket, ask),
      () => bucketEncryptsAtRest.check(bucket, ask),
    );
  }
  if (store) return ask.pass(`${store.name} encrypts what it holds`);
  const [fact] = found.facts;
  const why = `${ask.flow.nameOf(hop.to)}, where copies go, is not given`;
  return fact ? ask.unknown(fact, why, 'pass the template that makes it') : ask.notApplicable(why);
}

/** Another account is outside of what is seen, unless the bucket there is given too. */
function leavesNoAccount(bucket: Bucket, ask: Ask): Outcome {
  return ask.every(ask.need(bucket.replication) ?? [], (rule) => {
    if (ask.known(rule.status) === 'Disabled' || !ask.isGiven(rule.account)) return ask.pass();
    const account = ask.need(rule.account);
    const spelled = account && spelling(account);
    const isGiven = ask.part(() => {
      const text = ask.need(rule.bucket);
      const part = text?.parts.find((each) => typeof each === 'object' && each.is === 'reference');
      return typeof part === 'object' && part.is === 'reference' && ask.meansA('bucket', part)
        ? ask.pass()
        : ask.notApplicable('');
    });
    if (isGiven.verdict === 'pass') return ask.pass();
    if (spelled === undefined) return ask.pass();
    return ask.fail({
      at: rule.account,
      got: spelled,
      want: 'a bucket that a given template makes',
      says: `${bucket.name} copies its objects to the account ${spelled}, of which nothing is given`,
    });
  });
}
