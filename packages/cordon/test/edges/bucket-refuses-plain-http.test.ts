import { bucketRefusesPlainHttp } from '../../src/controls/bucket-refuses-plain-http.ts';
import { bucket, policy, prod, ref } from './bucket-template.ts';
import { testEdges } from './edge-table.ts';

const named = '      BucketName: clinic-documents\n';

const both = '[!GetAtt Documents.Arn, !Sub "${Documents.Arn}/*"]';
const http = 'Bool: { "aws:SecureTransport": "false" }';

/** The bucket with a policy of one statement, on line 12. */
const stating = ({ effect = 'Deny', who = '"*"', action = '"s3:*"', on = both, when = http, of = ref } = {}) =>
  bucket(
    '',
    `  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: ${of}
      PolicyDocument:
        Statement:
          - { Effect: ${effect}, Principal: ${who}, Action: ${action}, Resource: ${on}, Condition: { ${when} } }
`,
  );

/** A policy without its bucket. */
const alone = (of: string, effect = 'Deny', arn = '*') => `Resources:\n${policy(of, effect, 'Policy', arn)}`;

testEdges(bucketRefusesPlainHttp, 'Documents', [
  { it: 'a policy that denies', from: bucket('', policy(ref)), says: 'pass' },
  { it: 'a policy that allows', from: bucket('', policy(ref, 'Allow')), says: 'fail 10' },
  { it: 'no policy', from: bucket(), says: 'fail 2', finds: 'policy: no bucket policy' },
  {
    it: 'a policy of another bucket',
    from: bucket('', `${policy('!Ref Other')}  Other: { Type: "AWS::S3::Bucket" }\n`),
    says: 'fail 2',
  },
  {
    it: 'a policy of a bucket with a name that ends as this one',
    from: bucket('', policy('!Sub "logs-${Documents}"')),
    says: 'unknown 9',
  },
  {
    it: 'more policies of buckets nobody exports than are looked at',
    from: bucket(
      '',
      Array.from({ length: 257 }, (_, index) =>
        policy(`!Sub "logs-\${AWS::StackName}-${index}"`, 'Deny', `P${index}`),
      ).join(''),
    ).replace('ObjectLockEnabled: true', 'BucketName: clinic'),
    says: 'unknown 1542',
  },
  {
    it: 'a policy of a bucket with a name built from this one',
    from: bucket('', policy('!Sub "${Documents}-logs"')),
    says: 'unknown 9',
  },
  { it: 'a policy by the literal name', from: bucket(named, policy('clinic-documents')), says: 'pass' },
  { it: 'a policy by another literal name', from: bucket(named, policy('clinic-documents-2')), says: 'fail 2' },
  {
    it: 'a policy by the same parameter',
    from: bucket('      BucketName: !Ref Name\n', policy('!Ref Name'), 'Parameters: { Name: { Type: String } }\n'),
    says: 'pass',
  },
  {
    it: 'a policy by a parameter of its own',
    from: bucket(named, policy('!Ref Name'), 'Parameters: { Name: { Type: String } }\n'),
    says: 'unknown 11',
  },
  { it: 'a policy of a bucket nobody exports', from: bucket('', policy('!ImportValue B')), says: 'unknown 9' },
  {
    it: 'a policy by a built name',
    from: bucket(
      '      BucketName: !Sub "${AWS::StackName}-documents"\n',
      policy('!Sub "${AWS::StackName}-documents"'),
    ),
    says: 'pass',
  },
  {
    it: 'a policy by a built name that ends differently',
    from: bucket('      BucketName: !Sub "${AWS::StackName}-documents"\n', policy('!Sub "${AWS::StackName}-logs"')),
    says: 'fail 2',
  },
  { it: 'two policies that deny', from: bucket('', policy(ref) + policy(ref, 'Deny', 'Second')), says: 'pass' },
  {
    it: 'two policies, the first denies',
    from: bucket('', policy(ref) + policy(ref, 'Allow', 'Second')),
    says: 'fail 16',
  },
  {
    it: 'two policies, the second denies',
    from: bucket('', policy(ref, 'Allow') + policy(ref, 'Deny', 'Second')),
    says: 'fail 10',
  },
  {
    it: 'an unknown policy and one that allows',
    from: bucket('', policy(ref, '!ImportValue E') + policy(ref, 'Allow', 'Second')),
    says: 'fail 16',
  },
  {
    it: 'one that allows and an unknown policy',
    from: bucket('', policy(ref, 'Allow') + policy(ref, '!ImportValue E', 'Second')),
    says: 'fail 10',
  },
  {
    it: 'a policy in production only',
    from: bucket('', policy(ref).replace('    Properties', '    Condition: IsProd\n    Properties'), prod),
    says: 'pass [IsProd is true] | fail 4 [IsProd is false]',
  },
  {
    it: 'a bucket in production only',
    from: bucket('', '', prod).replace('    Properties', '    Condition: IsProd\n    Properties'),
    says: 'fail 4 [IsProd is true] | not-applicable [IsProd is false]',
  },
  {
    it: 'one of two policies, by condition',
    from: bucket(
      '',
      policy(ref).replace('    Properties', '    Condition: IsProd\n    Properties') +
        policy(`!If [IsProd, other, ${ref}]`, 'Deny', 'Second'),
      prod,
    ),
    says: 'pass',
  },
  {
    it: 'a custom resource that may set a policy',
    from: bucket('', '  Maker:\n    Type: Custom::Policy\n    Properties: { Bucket: !Ref Documents }\n'),
    says: 'unknown 6',
  },
  {
    it: 'a resource that is not read and sets no policy',
    from: bucket('', '  Table:\n    Type: AWS::Glue::Table\n    Properties: { Location: !Ref Documents }\n'),
    says: 'fail 2',
  },
  {
    it: 'PEERS A-cross-stack: a policy in another stack, by export',
    from: {
      'template.yaml': `${bucket()}Outputs: { B: { Value: !Ref Documents, Export: { Name: documents } } }\n`,
      'policies.yaml': `Resources:\n${policy('!ImportValue documents')}`,
    },
    says: 'pass',
  },
  {
    it: 'a policy in another stack, by name',
    from: { 'template.yaml': bucket(named), 'policies.yaml': `Resources:\n${policy('clinic-documents', 'Allow')}` },
    says: 'fail policies.yaml:6',
  },
  {
    it: 'a policy in a nested stack, by parameter',
    from: {
      'template.yaml': bucket(
        '',
        '  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: child.yaml, Parameters: { B: !Ref Documents } }\n',
      ),
      'child.yaml': `Parameters: { B: { Type: String } }\nResources:\n${policy('!Ref B')}`,
    },
    says: 'pass',
  },
  {
    it: 'a policy in the parent, the bucket an output of the nested stack',
    from: {
      'template.yaml': `${bucket()}Outputs: { B: { Value: !Ref Documents } }\n`,
      'parent.yaml': `Resources:\n${policy('!GetAtt Child.Outputs.B', 'Allow')}  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: template.yaml }\n`,
    },
    says: 'fail parent.yaml:6',
  },
  { it: 'a macro may change everything', from: bucket('', policy(ref), 'Transform: Ours\n'), says: 'unknown 7' },
  { it: 'PEERS f0: as CDK writes it', from: stating({ who: '{ AWS: "*" }' }), says: 'pass' },
  {
    it: 'PEERS f0b: false as a boolean',
    from: stating({ when: 'Bool: { "aws:SecureTransport": false }' }),
    says: 'pass',
  },
  {
    it: 'PEERS f1: two buckets, one policy',
    from: `${stating()}  Images: { Type: "AWS::S3::Bucket" }\n`,
    on: 'Images',
    says: 'fail 13',
  },
  ...[
    ['!GetAtt Other.Arn, !Sub "${Other.Arn}/*"', 'fail 10'],
    ['!Sub "arn:${AWS::Partition}:s3:::${Other}", !Sub "arn:aws:s3:::${Other}/*"', 'fail 10'],
    ['!Sub "arn:aws:s3:::${Other}*"', 'unknown 10'],
    ['!GetAtt Elsewhere.Arn, !Sub "${Elsewhere.Arn}/*"', 'unknown 10'],
  ].map(([on, says = '']) => ({
    it: `PEERS f1: a policy on it that names ${on}`,
    from: `${stating({ on: `[${on}]` })}  Other: { Type: AWS::S3::Bucket }\n  Elsewhere: { Type: Custom::Bucket }\n`,
    says,
  })),
  {
    it: 'a condition that names another bucket, which only services carry',
    from: `${stating({ when: `${http}, ArnNotEquals: { "aws:SourceArn": !GetAtt Other.Arn }` })}  Other: { Type: AWS::S3::Bucket }\n`,
    says: 'pass',
  },
  {
    it: 'PEERS f2: denied from some addresses only',
    from: stating({ when: `${http}, IpAddress: { "aws:SourceIp": 10.0.0.0/8 }` }),
    says: 'fail 10',
  },
  {
    it: 'PEERS C15: another way of writing both',
    from: stating({ on: '!Split [",", !Sub "${Documents.Arn},${Documents.Arn}/*"]' }),
    says: 'pass',
  },
  {
    it: 'PEERS C15: joined',
    from: stating({ on: '[!Join ["", ["arn:aws:s3:::", !Ref Documents]], !Join ["", [!GetAtt Documents.Arn, "/*"]]]' }),
    says: 'pass',
  },
  { it: 'PEERS C16: no policy is no pass', from: bucket(), says: 'fail 2' },
  { it: 'PEERS C17: a bucket by Ref, in its long form', from: stating({ of: '{ Ref: Documents }' }), says: 'pass' },
  { it: 'PEERS C24: all actions of all services', from: stating({ action: '"*"' }), says: 'pass' },
  { it: 'PEERS C24: the objects only', from: stating({ on: '[!Sub "${Documents.Arn}/*"]' }), says: 'fail 10' },
  { it: 'PEERS C24: one action only', from: stating({ action: '"s3:PutObject"' }), says: 'fail 10' },
  {
    it: 'PEERS C24: one role only',
    from: stating({ who: '{ AWS: "arn:aws:iam::111122223333:role/app" }' }),
    says: 'fail 10',
  },
  { it: 'the own account only', from: stating({ who: '{ AWS: !Ref AWS::AccountId }' }), says: 'fail 10' },
  {
    it: 'the own account only, by its root',
    from: stating({ who: '{ AWS: !Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:root" }' }),
    says: 'fail 10',
  },
  {
    it: 'the own account, and others by what callers without an account may not carry',
    from: stating({ who: '{ AWS: !Ref AWS::AccountId }' }).replace(
      'Statement:\n',
      `Statement:\n          - { Effect: Deny, Principal: "*", Action: "s3:*", Resource: ${both}, Condition: { StringNotEquals: { "aws:PrincipalAccount": !Ref AWS::AccountId } } }\n`,
    ),
    says: 'unknown 10',
  },
  {
    it: 'PEERS C25: old TLS alone, which plain HTTP is not',
    from: stating({ when: 'NumericLessThan: { "s3:TlsVersion": "1.2" }' }),
    says: 'fail 10',
  },
  {
    it: 'PEERS C25: old TLS or none',
    from: stating({ when: 'NumericLessThanIfExists: { "s3:TlsVersion": "1.2" }' }),
    says: 'pass',
  },
  { it: 'PEERS C29: the bucket only', from: stating({ on: '[!GetAtt Documents.Arn]' }), says: 'fail 10' },
  {
    it: 'PEERS A-policy-evaluated: an allowance of HTTPS denies nothing',
    from: stating({ effect: 'Allow', when: 'Bool: { "aws:SecureTransport": "true" }' }),
    says: 'fail 10',
  },
  {
    it: 'all but some actions',
    from: stating().replace('Action: "s3:*"', 'NotAction: "s3:GetObject"'),
    says: 'fail 10',
  },
  {
    it: 'a key that is not there',
    from: stating({ when: '"Null": { "aws:SecureTransport": "true" }' }),
    says: 'fail 10',
  },
]);

testEdges(bucketRefusesPlainHttp, 'Documents', [
  {
    it: 'denied but for what AWS services call',
    from: stating({ when: 'Bool: { "aws:SecureTransport": "false", "aws:PrincipalIsAWSService": "false" }' }),
    says: 'pass',
    message:
      'not denied: calls made by AWS services (aws:PrincipalIsAWSService); not denied: anonymous calls, which carry no aws:PrincipalIsAWSService',
  },
  {
    it: 'a policy that names the bucket in production',
    from: bucket('', policy(`!If [IsProd, ${ref}, !Ref AWS::NoValue]`), prod),
    says: 'pass [IsProd is true] | fail 4 [IsProd is false]',
  },
  {
    it: 'a policy of another bucket outside production',
    from: bucket(named, policy(`!If [IsProd, ${ref}, other]`), prod),
    says: 'pass [IsProd is true] | fail 4 [IsProd is false]',
  },
  {
    it: 'a policy of a bucket nobody exports, in production',
    from: bucket('', policy('!If [IsProd, !ImportValue B, !Ref AWS::NoValue]'), prod),
    says: 'unknown 11 [IsProd is true] | fail 4 [IsProd is false]',
  },
  {
    it: 'a policy that is there in production, of a bucket nobody exports',
    from: bucket('', policy('!ImportValue B').replace('    Properties', '    Condition: IsProd\n    Properties'), prod),
    says: 'unknown 12 [IsProd is true] | fail 4 [IsProd is false]',
  },
  {
    it: 'a policy of a bucket called after two',
    from: bucket('', `${policy('!Sub "${Other}-${Documents}"')}  Other: { Type: "AWS::S3::Bucket" }\n`),
    says: 'unknown 9',
  },
  {
    it: 'a macro may write the policy',
    from: bucket('', '', 'Transform: Ours\n'),
    says: 'unknown 3',
    message: 'the macro Ours may rewrite it when it is deployed',
  },
  {
    it: 'a custom resource may set the policy',
    from: bucket('', '  Maker: { Type: Custom::Policy, Properties: { Bucket: !Ref Documents } }\n'),
    says: 'unknown 6',
    message: 'Maker (Custom::Policy) refers to it and may do anything',
  },
]);

testEdges(bucketRefusesPlainHttp, 'Policy', [
  {
    it: 'of no bucket',
    from: alone('x').replace('      Bucket: x\n', ''),
    says: 'unknown 2',
    message: 'the policy names no bucket',
  },
  { it: 'judged with its bucket', from: stating(), says: 'not-applicable' },
  { it: 'judged with its bucket, by name', from: bucket(named, policy('clinic-documents')), says: 'not-applicable' },
  { it: 'of a bucket of another template, denying', from: alone('clinic-documents'), says: 'pass' },
  { it: 'of a bucket of another template, allowing', from: alone('clinic-documents', 'Allow'), says: 'fail 6' },
  { it: 'of a bucket nobody declares', from: alone('!Ref Nowhere', 'Allow'), says: 'fail 6' },
  { it: 'of an imported bucket, denying', from: alone('!ImportValue B'), says: 'pass' },
  { it: 'of an imported bucket, allowing', from: alone('!ImportValue B', 'Allow'), says: 'fail 6' },
  {
    it: 'of an imported bucket, whose ARN is imported too',
    from: alone('!ImportValue B', 'Deny', 'X').replace('"X"', '!ImportValue A'),
    says: 'unknown 6',
  },
  {
    it: 'of a bucket by parameter, which builds the ARN',
    from: `Parameters: { B: { Type: String } }\n${alone('!Ref B', 'Deny', 'X').replace(
      '"X"',
      '!Sub "arn:aws:s3:::${B}", !Sub "arn:aws:s3:::${B}/*"',
    )}`,
    says: 'pass',
  },
  {
    it: 'denying for the wrong bucket',
    from: alone('clinic-documents', 'Deny', 'arn:aws:s3:::other*'),
    says: 'fail 6',
  },
  {
    it: 'of what a custom resource makes',
    from: `${alone('!GetAtt Maker.Bucket', 'Allow')}  Maker: { Type: "Custom::Bucket" }\n`,
    says: 'fail 6',
  },
  {
    it: 'without a document',
    from: alone('clinic-documents').replace(/ {6}PolicyDocument[\s\S]*/, ''),
    says: 'unknown 2',
  },
]);
