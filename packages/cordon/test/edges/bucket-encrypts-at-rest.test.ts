import { expect, test } from 'vitest';
import { bucketEncryptsAtRest } from '../../src/controls/bucket-encrypts-at-rest.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { bucket } from './bucket-template.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const encryption = (rules: string) =>
  bucket(`      BucketEncryption:\n        ServerSideEncryptionConfiguration:\n${rules}`);

testEdges(bucketEncryptsAtRest, 'Documents', [
  { it: 'PEERS B-s3-rest: the platform does', from: bucket(), says: 'pass' },
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
  {
    it: 'no method in one of the configurations',
    from: `Parameters: { M: { Type: String, AllowedValues: [AES256, DES] } }\n${encryption(
      '          - ServerSideEncryptionByDefault: { SSEAlgorithm: !Ref M }\n',
    )}`,
    says: 'fail 9 [M is DES] | pass [M is AES256]',
  },
  { it: 'no rules at all', from: bucket('      BucketEncryption: !Ref "AWS::NoValue"\n'), says: 'pass' },
  { it: 'rules nobody exports', from: bucket('      BucketEncryption: !ImportValue B\n'), says: 'unknown 6' },
]);

const under = (method: string, rest = '', more = '') =>
  encryption(`          - ServerSideEncryptionByDefault: { SSEAlgorithm: "${method}"${rest} }\n${more}`);
const key = '  Key: { Type: "AWS::KMS::Key", Properties: { KeyPolicy: {} } }\n';

test.each([
  ['of S3', under('AES256'), 'with keys of S3'],
  ['of S3, where no method is written', encryption('          - BucketKeyEnabled: true\n'), 'keys of its own (SSE-S3)'],
  ['of nobody who is named', under('aws:kms'), 'AWS manages for S3'],
  ['that AWS manages', under('aws:kms', ', KMSMasterKeyID: alias/aws/s3'), 'AWS manages for S3'],
  [
    'that AWS manages, by its ARN',
    under('aws:kms', ', KMSMasterKeyID: !Sub "arn:aws:kms:us-east-1:${AWS::AccountId}:alias/aws/s3"'),
    'AWS manages for S3',
  ],
  ['of the template', under('aws:kms', ', KMSMasterKeyID: !GetAtt Key.Arn', key), 'a KMS key of yours'],
  [
    'of another account',
    under('aws:kms', ', KMSMasterKeyID: "arn:aws:kms:us-east-1:111122223333:key/a"'),
    'of the account 111122223333',
  ],
  ['behind an alias', under('aws:kms:dsse', ', KMSMasterKeyID: alias/records'), 'the account of whoever writes'],
  [
    'of the template, in an ARN',
    under('aws:kms', ', KMSMasterKeyID: !Sub "arn:aws:kms:us-east-1:${AWS::AccountId}:key/${Key}"', key),
    'a KMS key of yours',
  ],
  ['by whatever a reference gives', under('aws:kms', ', KMSMasterKeyID: !Ref Key', key), 'a KMS key of yours'],
  ['nobody exports', under('aws:kms', ', KMSMasterKeyID: !ImportValue K'), 'that the template does not show'],
  ['that is only an id', under('aws:kms', ', KMSMasterKeyID: 1234abcd'), 'that the template names'],
])('says whose key it is: one %s', (_whose, template, words) => {
  expect(note(template)).toContain(words);
});

const blocking = (types: string) => `            BlockedEncryptionTypes: { EncryptionType: ${types} }\n`;

test.each([
  ['does not say', '', 'does not say whether clients may bring keys'],
  ['refuses them', blocking('[SSE-C]'), 'refuses keys that clients bring'],
  ['lets them in', blocking('[NONE]'), 'lets clients bring keys'],
])('says what becomes of keys that clients bring: %s', (_what, more, words) => {
  expect(note(under('AES256', '', more))).toContain(words);
  expect(note(under('AES256', '', blocking('!ImportValue B')))).not.toMatch(/clients/);
});

test('says nothing of keys that clients bring where one of the words is not known', () => {
  expect(note(under('AES256', '', blocking('[NONE, !ImportValue B]')))).not.toMatch(/clients/);
  expect(note(under('AES256', '', blocking('[!ImportValue B, SSE-C]')))).toContain('refuses keys that clients bring');
  expect(note(under('AES256', '', blocking('[NONE, SSE-C]')))).toContain('refuses keys that clients bring');
});

test('says nothing else', () => {
  expect(note(under('AES256', '', blocking('[SSE-C]')))).toBe(
    'with keys of S3; refuses keys that clients bring (SSE-C)',
  );
});

test('says what a missing bucket key shows', () => {
  const shown = 'CloudTrail shows the name of each object';
  expect(note(under('aws:kms'))).toContain(shown);
  expect(note(under('aws:kms', '', '            BucketKeyEnabled: false\n'))).toContain(shown);
  expect(note(under('aws:kms', '', '            BucketKeyEnabled: true\n'))).not.toContain(shown);
  expect(note(under('aws:kms', '', '            BucketKeyEnabled: !ImportValue B\n'))).not.toContain(shown);
  expect(note(under('aws:kms:dsse'))).not.toContain(shown);
});

test('says on which dated facts it rests', () => {
  expect(verdictOn(judgeText(bucketEncryptsAtRest, bucket()), 'Documents').data).toEqual(['s3-encryption']);
});

function note(template: string): string {
  const { verdict, message } = verdictOn(judgeText(bucketEncryptsAtRest, template), 'Documents');
  expect(verdict).toBe('pass');
  return message;
}
