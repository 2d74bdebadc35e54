import { archives, lockRemark } from './bucket-archives.ts';
import { control } from './control.ts';
import { denyPlainHttp } from './deny-plain-http.ts';
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

export const archiveTierKeepsSafeguards = control({
  id: 'archive-tier-keeps-safeguards',
  obligations: ['GLACIER-TLS'],
  title: 'Archive tiers are reached over HTTPS only',
  why: 'Archived records are read back through the bucket: what its policy lets through in the clear, it lets through for archives.',
  decides: [
    'It is asked of buckets whose lifecycle rules or tiering move objects, or older versions of them, to GLACIER, GLACIER_IR, DEEP_ARCHIVE or an archive tier of Intelligent-Tiering. What is disabled does not count.',
    'It then passes and fails as bucket-refuses-plain-http does.',
    'Whether Object Lock keeps archives from being deleted, as a vault lock did, is reported and decides nothing.',
  ],
  open: [
    'A storage class or a status that comes from elsewhere, unless the bucket refuses plain HTTP anyway: write it in the template.',
    'What leaves bucket-refuses-plain-http open, once something is archived: its page says what settles it.',
  ],
  on: ['bucket'],
  check(bucket, ask) {
    const archiving = archives(bucket, ask);
    if (archiving.verdict === 'not-applicable')
      return ask.notApplicable('nothing moves its objects to an archive tier');
    const refusing = refusesPlainHttp(bucket, ask);
    // Where nobody can say whether it archives, only a bucket that refuses anyway is settled.
    if (refusing.verdict === 'pass') return ask.pass(...refusing.notes, lockRemark(bucket, ask));
    return archiving.verdict === 'pass' ? refusing : archiving;
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
