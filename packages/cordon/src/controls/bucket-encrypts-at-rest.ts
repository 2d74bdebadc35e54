import { encryptionMethods, encryptsByDefaultSince, s3Encryption } from '../facts/s3-encryption.ts';
import { encryptionRemarks, keyOwner } from './bucket-key-owner.ts';
import { control } from './control.ts';

const template = (method: string) => `Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault:
              SSEAlgorithm: ${method}
`;

export const bucketEncryptsAtRest = control({
  id: 'bucket-encrypts-at-rest',
  obligations: ['S3-REST', 'S3-REST-OPTIONS'],
  title: 'Buckets encrypt what they hold',
  why: 'Objects that are encrypted stay unreadable to whoever gets at the disks. S3 encrypts every new object since 2023-01-05.',
  decides: [
    'A bucket that says nothing passes: S3 encrypts every new object since 2023-01-05. Whether older objects are encrypted, only an inventory shows.',
    'A rule passes with any method that S3 has (AES256, aws:kms, aws:kms:dsse, aws:fsx) and fails with another word.',
    'Whose key it is, whether CloudTrail shows the names of objects, and whether clients may bring keys of their own (SSE-C) is reported and decides nothing.',
  ],
  open: ['A rule, or its method, that comes from elsewhere: write it in the template.'],
  on: ['bucket'],
  check(bucket, ask) {
    const { need, every, pass, fail } = ask;
    ask.cite(s3Encryption);
    const rules = need(bucket.encryption) ?? [];
    const platform = `S3 encrypts with keys of its own (SSE-S3) by default since ${encryptsByDefaultSince}; older objects need an inventory`;
    if (rules.length === 0) return pass(platform);
    return every(rules, (rule) => {
      const method = need(rule.method);
      if (method !== undefined && !encryptionMethods.includes(method)) {
        const says = `${bucket.name} names a way of encrypting that S3 does not have`;
        return fail({ at: rule.method, got: method, want: 'aws:kms', says });
      }
      const how = method === undefined ? platform : method === 'AES256' ? 'with keys of S3' : keyOwner(rule, ask);
      return pass(how, ...encryptionRemarks(rule, method, ask));
    });
  },
  fix: {
    effect: 'in-place',
    does: 'Encrypt under a KMS key of yours, with a bucket key so that object names stay out of the trail.',
    cloudformation: 'SSEAlgorithm: aws:kms\nKMSMasterKeyID: !GetAtt Key.Arn',
    edits: ({ path }) => [{ set: path, to: 'aws:kms' }],
  },
  examples: { resource: 'Documents', line: 8, fails: template('none'), passes: template('aws:kms') },
});
