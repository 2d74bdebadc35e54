import { keyCanBeUsed } from '../../src/controls/key-can-be-used.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const key = (properties: string, before = '') =>
  `${before}Resources:\n  Key:\n    Type: AWS::KMS::Key\n    Properties:\n${properties}`;
const policy = (...statements: string[]) =>
  `      KeyPolicy:\n        Statement:\n${statements.map((each) => `          - ${each}\n`).join('')}`;
const allow = (actions: string, more = '') =>
  `{ Effect: Allow, Principal: { AWS: "arn:aws:iam::111122223333:role/app" }, Action: ${actions}, Resource: "*"${more} }`;
const deny = (actions: string, more = '') =>
  `{ Effect: Deny, Principal: "*", Action: ${actions}, Resource: "*"${more} }`;
const whole = policy(allow('"kms:*"'));
const uses = '["kms:Decrypt", "kms:GenerateDataKey*"]';

testEdges(keyCanBeUsed, 'Key', [
  { it: 'everything allowed', from: key(whole), says: 'pass', message: '' },
  { it: 'off', from: key(`      Enabled: false\n${whole}`), says: 'fail 5', finds: 'Enabled: false' },
  { it: 'on, quoted', from: key(`      Enabled: "true"\n${whole}`), says: 'pass' },
  { it: 'nobody exports whether it is on', from: key(`      Enabled: !ImportValue E\n${whole}`), says: 'unknown 5' },
  {
    it: 'a parameter',
    from: key(
      `      Enabled: !Ref On\n${whole}`,
      'Parameters: { On: { Type: String, Default: "true", AllowedValues: ["true", "false"] } }\n',
    ),
    says: 'pass [On is true] | fail 6 [On is false]',
  },
  { it: 'no policy: KMS gives it one', from: key('      Description: records\n'), says: 'pass' },
  { it: 'both uses', from: key(policy(allow(uses))), says: 'pass' },
  {
    it: 'everything but deleting',
    from: key(policy(allow('kms:ScheduleKeyDeletion').replace('Action', 'NotAction'))),
    says: 'pass',
  },
  {
    it: 'administration alone',
    from: key(policy(allow('["kms:Create*", "kms:Put*"]').replace('kms:Create*', 'kms:CreateAlias'))),
    says: 'fail 5',
  },
  ...['GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'Encrypt'].map((action) => ({
    it: `Decrypt and ${action}`,
    from: key(policy(allow(`["kms:Decrypt", "kms:${action}"]`))),
    says: 'pass',
  })),
  {
    it: 'what may turn out to be Decrypt',
    from: key(policy(allow('["kms:Encrypt", !Sub "kms:Dec${Rest}"]')), 'Parameters: { Rest: { Type: String } }\n'),
    says: 'unknown 6',
  },
  {
    it: 'grants may let somebody encrypt, although nobody may make data keys',
    from: key(policy(allow('["kms:Decrypt", "kms:CreateGrant"]'), deny('"kms:GenerateDataKey*"'))),
    says: 'unknown 5',
  },
  { it: 'encrypting alone', from: key(policy(allow('kms:Encrypt'))), says: 'fail 5' },
  { it: 'decrypting alone', from: key(policy(allow('kms:Decrypt'))), says: 'fail 5' },
  { it: 'grants may let somebody', from: key(policy(allow('kms:CreateGrant'))), says: 'unknown 5' },
  {
    it: 'allowed under a condition',
    from: key(policy(allow(uses, ', Condition: { StringEquals: { "kms:ViaService": s3.us-east-1.amazonaws.com } }'))),
    says: 'pass',
  },
  { it: 'denied to everyone', from: key(policy(allow('"kms:*"'), deny('kms:Decrypt'))), says: 'fail 5' },
  {
    it: 'denied to everyone but some',
    from: key(
      policy(
        allow('"kms:*"'),
        deny('kms:Decrypt', ', Condition: { StringNotEquals: { "aws:PrincipalAccount": "111122223333" } }'),
      ),
    ),
    says: 'pass',
  },
  { it: 'no statement', from: key('      KeyPolicy: { Statement: [] }\n'), says: 'fail 5' },
  { it: 'a policy nobody exports', from: key('      KeyPolicy: !ImportValue P\n'), says: 'unknown 5' },
  { it: 'actions nobody exports', from: key(policy(allow('!ImportValue A'))), says: 'unknown 5' },
  { it: 'signs', from: key(`      KeyUsage: SIGN_VERIFY\n      KeySpec: RSA_2048\n${whole}`), says: 'not-applicable' },
  {
    it: 'a key pair that encrypts',
    from: key(`      KeySpec: RSA_4096\n${whole}`),
    says: 'pass',
    message: 'no AWS service takes a key of RSA_4096 for its storage',
  },
  {
    it: 'the usual kind of key, spelled out',
    from: key(`      KeySpec: SYMMETRIC_DEFAULT\n${whole}`),
    says: 'pass',
    message: '',
  },
  {
    it: 'imported material may expire',
    from: key(`      Origin: EXTERNAL\n${whole}`),
    says: 'unknown 5',
    message: 'the material of Key is imported, and may be missing or expire',
  },
  {
    it: 'material in a store outside',
    from: key(`      Origin: EXTERNAL_KEY_STORE\n${whole}`),
    says: 'unknown 5',
    message: 'the material of Key is kept outside of KMS',
  },
  { it: 'imported and off', from: key(`      Origin: EXTERNAL\n      Enabled: false\n${whole}`), says: 'fail 6' },
  {
    it: 'a replica in another Region, off',
    from: `Resources:\n  Key:\n    Type: AWS::KMS::ReplicaKey\n    Properties:\n      Enabled: false\n      PrimaryKeyArn: !ImportValue K\n${whole}`,
    says: 'fail 5',
  },
  ...failsInBothOrders('      KeyPolicy: !ImportValue P\n', '      Enabled: false # here\n', (parts) => key(parts)),
]);
