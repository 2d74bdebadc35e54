import type { Fact } from '../model/fact.ts';
import type { LifecycleRule, Transition } from '../model/kinds/bucket.ts';
import type { Record, Records } from '../model/record.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import { denyPlainHttp } from './deny-plain-http.ts';
import { type Outcome, together } from './outcome.ts';
import { refusesPlainHttp } from './plain-http.ts';

const bucket = `Resources:
  Archive:
    Type: AWS::S3::Bucket
    Properties:
      LifecycleConfiguration:
        Rules:
          - Status: Enabled
            Transitions:
              - StorageClass: DEEP_ARCHIVE
                TransitionInDays: 365
`;

/** Storage classes of S3 that are what Amazon Glacier became (S3 user guide, read 2026-11-23). */
const archiveTiers = ['GLACIER', 'GLACIER_IR', 'DEEP_ARCHIVE'];

export const archiveTierKeepsSafeguards = control({
  id: 'archive-tier-keeps-safeguards',
  obligations: ['GLACIER-TLS'],
  title: 'Archive tiers are reached over HTTPS only',
  why: 'Archived records are read back through the bucket: what its policy lets through in the clear, it lets through for archives.',
  on: ['bucket'],
  check(bucket, ask) {
    const rules = ask.need(bucket.lifecycle) ?? [];
    const archiving = any(rules.map((rule) => ask.part(() => isArchiving(rule, ask))));
    if (archiving.verdict === 'not-applicable')
      return ask.notApplicable('no lifecycle rule moves its objects to an archive tier');
    const refusing = refusesPlainHttp(bucket, ask);
    // Where nobody can say whether it archives, only a bucket that refuses anyway is settled.
    const settled = refusing.verdict === 'pass' || archiving.verdict === 'pass';
    return settled ? refusing : archiving;
  },
  fix: {
    effect: 'in-place',
    does: 'Give the bucket a policy that denies every request over plain HTTP.',
    cloudformation: '# see cordon explain bucket-refuses-plain-http',
    edits: denyPlainHttp,
  },
  examples: {
    resource: 'Archive',
    line: 2,
    fails: bucket,
    passes: `${bucket}  ArchivePolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Archive
      PolicyDocument:
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: [!GetAtt Archive.Arn, !Sub "\${Archive.Arn}/*"]
            Condition: { Bool: { aws:SecureTransport: false } }
`,
  },
});

/** Passes where the rule moves objects to an archive tier, not applicable where it does not. */
function isArchiving(rule: Record<LifecycleRule>, ask: Ask): Outcome {
  if (ask.need(rule.status) === 'Disabled') return ask.notApplicable('the rule is disabled');
  const tiers = (list: Records<Transition>) => (ask.need(list) ?? []).map((each) => each.storageClass);
  const judge = (tier: Fact<string>) => {
    const name = ask.need(tier);
    return name !== undefined && archiveTiers.includes(name) ? ask.pass() : ask.notApplicable('not an archive tier');
  };
  return any([
    ask.part(() => any(tiers(rule.transitions).map((tier) => ask.part(() => judge(tier))))),
    ask.part(() => any(tiers(rule.noncurrentTransitions).map((tier) => ask.part(() => judge(tier))))),
    ask.part(() => judge(rule.transition)),
    ask.part(() => judge(rule.noncurrentTransition)),
  ]);
}

/** One that archives is enough, whatever is not known about the others. */
function any(outcomes: readonly Outcome[]): Outcome {
  return outcomes.find((each) => each.verdict === 'pass') ?? together(outcomes);
}
