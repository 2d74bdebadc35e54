import { bucketEncryptsAtRest } from '../../src/controls/bucket-encrypts-at-rest.ts';
import { bucket } from './bucket-template.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const encryption = (rules: string) =>
  bucket(`      BucketEncryption:\n        ServerSideEncryptionConfiguration:\n${rules}`);

testEdges(bucketEncryptsAtRest, 'Documents', [
  { it: 'the platform does', from: bucket(), says: 'pass' },
  {
    it: 'KMS',
    from: encryption('          - ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" }\n'),
    says: 'pass',
  },
  {
    it: 'two layers of KMS',
    from: encryption('          - ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms:dsse" }\n'),
    says: 'pass',
  },
  { it: 'a bucket key alone', from: encryption('          - BucketKeyEnabled: true\n'), says: 'pass' },
  {
    it: 'a method that S3 does not have',
    from: encryption('          - ServerSideEncryptionByDefault: { SSEAlgorithm: DES }\n'),
    says: 'fail 8',
  },
  {
    it: 'nobody exports it',
    from: encryption('          - ServerSideEncryptionByDefault: { SSEAlgorithm: !ImportValue M }\n'),
    says: 'unknown 8',
  },
  ...failsInBothOrders(
    '          - ServerSideEncryptionByDefault: { SSEAlgorithm: !ImportValue M }\n',
    '          - ServerSideEncryptionByDefault: { SSEAlgorithm: DES } # here\n',
    encryption,
  ),
]);
