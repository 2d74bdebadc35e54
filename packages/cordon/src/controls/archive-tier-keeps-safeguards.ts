import type { LifecycleRule } from '../model/kinds/bucket.ts';
import type { Record } from '../model/record.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
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
    const archives = rules.filter((rule) => isArchiving(rule, ask));
    if (archives.length === 0) return ask.notApplicable('no lifecycle rule moves its objects to an archive tier');
    return refusesPlainHttp(bucket, ask);
  },
  fix: {
    effect: 'in-place',
    does: 'Give the bucket a policy that denies every request over plain HTTP.',
    cloudformation: '# see cordon explain bucket-refuses-plain-http',
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

function isArchiving(rule: Record<LifecycleRule>, ask: Ask): boolean {
  if (ask.need(rule.status) === 'Disabled') return false;
  const several = (ask.need(rule.transitions) ?? []).map((each) => ask.need(each.storageClass));
  return [...several, ask.need(rule.transition)].some((tier) => tier !== undefined && archiveTiers.includes(tier));
}
