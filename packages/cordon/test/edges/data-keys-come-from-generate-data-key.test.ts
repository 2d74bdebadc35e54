import { dataKeysComeFromGenerateDataKey } from '../../src/controls/data-keys-come-from-generate-data-key.ts';
import { testEdges } from './edge-table.ts';

const key = 'arn:aws:kms:us-east-1:111122223333:key/a';
const allow = (actions: string, resource = key, more = '') =>
  `{ Effect: Allow, Action: ${actions}, Resource: "${resource}"${more} }`;
const document = (statements: readonly string[]) => `{ Statement: [${statements.join(', ')}] }`;
const role = (statements: readonly string[], more = '', after = '') =>
  `Resources:\n  App:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: { Statement: [] }\n      Policies:\n        - PolicyName: key\n          PolicyDocument: ${document(statements)}\n${more}${after}`;
const attaches = (policies: string) => `      ManagedPolicyArns: [${policies}]\n`;
const encrypt = allow('kms:Encrypt');
const policy = (kind: string, actions: string, attached = 'Roles: [!Ref App]') =>
  `  More:\n    Type: AWS::IAM::${kind}\n    Properties:\n      PolicyName: more\n      ${attached}\n      PolicyDocument: ${document([allow(actions)])}\n`;

testEdges(dataKeysComeFromGenerateDataKey, 'App', [
  { it: 'PEERS B-kms-key: Encrypt alone', from: role([encrypt]), says: 'fail 8' },
  { it: 'both', from: role([allow('["kms:Encrypt", "kms:GenerateDataKey"]')]), says: 'pass' },
  { it: 'both, apart', from: role([encrypt, allow('kms:GenerateDataKey*')]), says: 'pass' },
  { it: 'everything', from: role([allow('"*"', '*')]), says: 'pass' },
  { it: 'a wildcard that takes in Encrypt only', from: role([allow('"kms:En*"')]), says: 'fail 8' },
  { it: 'in other letters', from: role([allow('KMS:encrypt')]), says: 'fail 8' },
  {
    it: 'everything but data keys',
    from: role([allow('["kms:GenerateDataKey*"]').replace('Action', 'NotAction')]),
    says: 'fail 8',
  },
  {
    it: 'everything but deleting',
    from: role([allow('["kms:ScheduleKeyDeletion"]').replace('Action', 'NotAction')]),
    says: 'pass',
  },
  { it: 'data keys of another key', from: role([encrypt, allow('kms:GenerateDataKey', `${key}2`)]), says: 'fail 8' },
  { it: 'data keys of every key', from: role([encrypt, allow('kms:GenerateDataKey', '*')]), says: 'pass' },
  {
    it: 'data keys denied again',
    from: role([allow('"kms:*"'), '{ Effect: Deny, Action: "kms:GenerateDataKey*", Resource: "*" }']),
    says: 'fail 8',
  },
  {
    it: 'Encrypt denied again',
    from: role([encrypt, '{ Effect: Deny, Action: "kms:*", Resource: "*" }']),
    says: 'not-applicable',
  },
  {
    it: 'Encrypt through a service',
    from: role([
      allow('kms:Encrypt', key, ', Condition: { StringEquals: { "kms:ViaService": ssm.us-east-1.amazonaws.com } }'),
    ]),
    says: 'not-applicable',
  },
  {
    it: 'Encrypt of certain records',
    from: role([
      allow('kms:Encrypt', key, ', Condition: { StringEquals: { "kms:EncryptionContext:table": records } }'),
    ]),
    says: 'fail 8',
  },
  {
    it: 'data keys denied through a service',
    from: role([
      allow('"kms:*"'),
      '{ Effect: Deny, Action: "kms:GenerateDataKey*", Resource: "*", Condition: { StringEquals: { "kms:ViaService": ssm.us-east-1.amazonaws.com } } }',
    ]),
    says: 'pass',
  },
  {
    it: 'Encrypt under a condition that nobody exports',
    from: role([allow('kms:Encrypt', key, ', Condition: !ImportValue C')]),
    says: 'fail 8',
  },
  {
    it: 'Encrypt with every key but one',
    from: role([encrypt.replace('Resource', 'NotResource')]),
    says: 'fail 8',
    finds: 'Policies[0].PolicyDocument: kms:Encrypt without kms:GenerateDataKey on *',
  },
  {
    it: 'Encrypt with a key that a macro names, and with every key',
    from: role([encrypt.replace(`"${key}"`, '{ "Fn::Transform": { Name: Key } }'), allow('kms:Encrypt', '*')]),
    says: 'fail 8',
    finds: 'Policies[0].PolicyDocument: kms:Encrypt without kms:GenerateDataKey on *',
  },
  {
    it: 'what may turn out to be Encrypt',
    from: role([allow('!Sub "kms:Enc${Rest}"')]).replace(
      'Resources',
      'Parameters: { Rest: { Type: String } }\nResources',
    ),
    says: 'unknown 9',
  },
  { it: 'no Encrypt', from: role([allow('s3:GetObject')]), says: 'not-applicable' },
  { it: 'ReEncrypt is not Encrypt', from: role([allow('"kms:ReEncrypt*"')]), says: 'not-applicable' },
  {
    it: 'a policy of AWS beside Encrypt',
    from: role([encrypt], '      ManagedPolicyArns: ["arn:aws:iam::aws:policy/SecurityAudit"]\n'),
    says: 'unknown 9',
  },
  {
    it: 'a policy of AWS that is known to allow neither',
    from: role([allow('s3:GetObject')], attaches('"arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"')),
    says: 'not-applicable',
  },
  {
    it: 'one in whichever partition',
    from: role([allow('s3:GetObject')], attaches('!Sub "arn:${AWS::Partition}:iam::aws:policy/AmazonS3FullAccess"')),
    says: 'not-applicable',
  },
  {
    it: 'one in a partition of its own',
    from: role([allow('s3:GetObject')], attaches('"arn:aws-us-gov:iam::aws:policy/AmazonS3FullAccess"')),
    says: 'not-applicable',
  },
  {
    it: 'one that a macro writes',
    from: role([allow('s3:GetObject')], attaches('{ "Fn::Transform": { Name: Policy } }')),
    says: 'unknown 9',
  },
  ...['Policy', 'ManagedPolicy'].map((kind) => ({
    it: `a ${kind} of a role that nobody exports`,
    from: role([encrypt], '', policy(kind, 'kms:GenerateDataKey', 'Roles: [!ImportValue R]')),
    says: 'unknown 13',
  })),
  ...['Policy', 'ManagedPolicy'].map((kind) => ({
    it: `a ${kind} of roles that nobody exports`,
    from: role([encrypt], '', policy(kind, 'kms:GenerateDataKey', 'Roles: !ImportValue R')),
    says: 'unknown 13',
  })),
  {
    it: 'a RolePolicy of a role that nobody exports',
    from: role([encrypt], '', policy('RolePolicy', 'kms:GenerateDataKey', 'RoleName: !ImportValue R')),
    says: 'unknown 13',
  },
  {
    it: 'one beside Encrypt',
    from: role([encrypt], attaches('"arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"')),
    says: 'fail 8',
  },
  {
    it: 'all that an administrator may',
    from: role([encrypt], attaches('"arn:aws:iam::aws:policy/AdministratorAccess"')),
    says: 'pass',
  },
  {
    it: 'all that a power user may, but data keys',
    from: role(
      ['{ Effect: Deny, Action: "kms:GenerateDataKey*", Resource: "*" }'],
      attaches('"arn:aws:iam::aws:policy/PowerUserAccess"'),
    ),
    says: 'fail 9',
  },
  {
    it: 'a policy of the customer by the same name',
    from: role([allow('s3:GetObject')], attaches('"arn:aws:iam::111122223333:policy/AmazonS3FullAccess"')),
    says: 'unknown 9',
  },
  {
    it: 'one that is known beside one that is not',
    from: role([allow('s3:GetObject')], attaches('"arn:aws:iam::aws:policy/AmazonS3FullAccess", !ImportValue P')),
    says: 'unknown 9',
  },
  {
    it: 'a policy of AWS alone',
    from: role([allow('s3:GetObject')], '      ManagedPolicyArns: ["arn:aws:iam::aws:policy/SecurityAudit"]\n'),
    says: 'unknown 9',
  },
  {
    it: 'a policy of AWS beside both',
    from: role([allow('"kms:*"')], '      ManagedPolicyArns: ["arn:aws:iam::aws:policy/SecurityAudit"]\n'),
    says: 'pass',
  },
  {
    it: 'a managed policy of the template adds it',
    from: role([encrypt], '', policy('ManagedPolicy', 'kms:GenerateDataKey')),
    says: 'pass',
  },
  {
    it: 'a managed policy attached by the role',
    from: role(
      [encrypt],
      '      ManagedPolicyArns: [!Ref More]\n',
      policy('ManagedPolicy', 'kms:GenerateDataKey', 'Path: /'),
    ),
    says: 'pass',
  },
  { it: 'an inline policy adds it', from: role([encrypt], '', policy('Policy', 'kms:GenerateDataKey')), says: 'pass' },
  {
    it: 'an inline policy of one role brings Encrypt',
    from: role([allow('s3:GetObject')], '', policy('RolePolicy', 'kms:Encrypt', 'RoleName: !Ref App')),
    says: 'fail 14',
  },
  { it: 'actions nobody exports beside Encrypt', from: role([encrypt, allow('!ImportValue A')]), says: 'unknown 8' },
  {
    it: 'policies nobody exports',
    from: role([encrypt]).replace(/Policies:\n[\s\S]*/, 'Policies: !ImportValue P\n'),
    says: 'unknown 6',
  },
  {
    it: 'a role of a service that runs no code',
    from: role([encrypt]).replace(
      '{ Statement: [] }',
      '{ Statement: [{ Effect: Allow, Principal: { Service: s3.amazonaws.com }, Action: "sts:AssumeRole" }] }',
    ),
    says: 'not-applicable',
  },
  {
    it: 'a role of a service that runs code',
    from: role([encrypt]).replace(
      '{ Statement: [] }',
      '{ Statement: [{ Effect: Allow, Principal: { Service: [s3.amazonaws.com, lambda.amazonaws.com] }, Action: "sts:AssumeRole" }] }',
    ),
    says: 'fail 8',
  },
]);
