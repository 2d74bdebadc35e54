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

/** Methods that S3 has (API reference, ServerSideEncryptionByDefault, read 2026-11-23). */
const methods = ['AES256', 'aws:kms', 'aws:kms:dsse', 'aws:fsx'];

export const bucketEncryptsAtRest = control({
  id: 'bucket-encrypts-at-rest',
  obligations: ['S3-REST', 'S3-REST-OPTIONS'],
  title: 'Buckets encrypt what they hold',
  why: 'Encrypted objects stay unreadable to whoever gets at the disks. S3 encrypts every new object since 2023-01-05.',
  on: ['bucket'],
  check(bucket, { need, every, pass, fail }) {
    const rules = need(bucket.encryption) ?? [];
    const platform =
      'S3 encrypts with keys of its own (SSE-S3) by default since 2023-01-05; older objects need an inventory';
    if (rules.length === 0) return pass(platform);
    return every(rules, (rule) => {
      const method = need(rule.method);
      if (method === undefined) return pass(platform);
      if (methods.includes(method))
        return pass(method === 'AES256' ? 'encrypted with keys of S3' : 'encrypted under KMS');
      return fail({
        at: rule.method,
        got: method,
        want: 'aws:kms',
        says: `${bucket.name} names a way of encrypting that S3 does not have`,
      });
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
