import { describe } from 'vitest';
import { archiveTierKeepsSafeguards } from '../../src/controls/archive-tier-keeps-safeguards.ts';
import { bucketEncryptsAtRest } from '../../src/controls/bucket-encrypts-at-rest.ts';
import { bucketIsNotAWebsite } from '../../src/controls/bucket-is-not-a-website.ts';
import { bucketRefusesPlainHttp } from '../../src/controls/bucket-refuses-plain-http.ts';
import { objectKeysHoldNoPhi } from '../../src/controls/object-keys-hold-no-phi.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const bucket = (properties = '', more = '', before = '') => `${before}Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      ObjectLockEnabled: true
${properties}${more}`;
const policy = (of: string, effect = 'Deny', name = 'Policy', arn = 'arn:aws:s3:::*') => `  ${name}:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: ${of}
      PolicyDocument:
        Statement: [{ Effect: ${effect}, Principal: "*", Action: "s3:*", Resource: ["${arn}"], Condition: { Bool: { "aws:SecureTransport": "false" } } }]
`;
const ref = '!Ref Documents';
const prod = 'Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n';
const named = '      BucketName: clinic-documents\n';

describe('bucket-refuses-plain-http', () => {
  testEdges(bucketRefusesPlainHttp, 'Documents', [
    { it: 'a policy that denies', from: bucket('', policy(ref)), says: 'pass' },
    { it: 'a policy that allows', from: bucket('', policy(ref, 'Allow')), says: 'fail 10' },
    { it: 'no policy', from: bucket(), says: 'fail 2' },
    { it: 'a policy of another bucket', from: bucket('', `${policy('!Ref Other')}  Other: { Type: "AWS::S3::Bucket" }\n`), says: 'fail 2' },
    { it: 'a policy of a bucket with a name built from this one', from: bucket('', policy('!Sub "${Documents}-logs"')), says: 'unknown 9' },
    { it: 'a policy by the literal name', from: bucket(named, policy('clinic-documents')), says: 'pass' },
    { it: 'a policy by another literal name', from: bucket(named, policy('clinic-documents-2')), says: 'fail 2' },
    { it: 'a policy by the same parameter', from: bucket('      BucketName: !Ref Name\n', policy('!Ref Name'), 'Parameters: { Name: { Type: String } }\n'), says: 'pass' },
    { it: 'a policy by a parameter of its own', from: bucket(named, policy('!Ref Name'), 'Parameters: { Name: { Type: String } }\n'), says: 'unknown 11' },
    { it: 'a policy of a bucket nobody exports', from: bucket('', policy('!ImportValue B')), says: 'unknown 9' },
    { it: 'a policy by a built name', from: bucket('      BucketName: !Sub "${AWS::StackName}-documents"\n', policy('!Sub "${AWS::StackName}-documents"')), says: 'pass' },
    { it: 'a policy by a built name that ends differently', from: bucket('      BucketName: !Sub "${AWS::StackName}-documents"\n', policy('!Sub "${AWS::StackName}-logs"')), says: 'fail 2' },
    { it: 'two policies that deny', from: bucket('', policy(ref) + policy(ref, 'Deny', 'Second')), says: 'pass' },
    { it: 'two policies, the first denies', from: bucket('', policy(ref) + policy(ref, 'Allow', 'Second')), says: 'fail 16' },
    { it: 'two policies, the second denies', from: bucket('', policy(ref, 'Allow') + policy(ref, 'Deny', 'Second')), says: 'fail 10' },
    { it: 'an unknown policy and one that allows', from: bucket('', policy(ref, '!ImportValue E') + policy(ref, 'Allow', 'Second')), says: 'fail 16' },
    { it: 'one that allows and an unknown policy', from: bucket('', policy(ref, 'Allow') + policy(ref, '!ImportValue E', 'Second')), says: 'fail 10' },
    { it: 'a policy in production only', from: bucket('', policy(ref).replace('    Properties', '    Condition: IsProd\n    Properties'), prod), says: 'pass [IsProd is true] | fail 4 [IsProd is false]' },
    { it: 'a bucket in production only', from: bucket('', '', prod).replace('    Properties', '    Condition: IsProd\n    Properties'), says: 'fail 4 [IsProd is true] | not-applicable [IsProd is false]' },
    { it: 'one of two policies, by condition', from: bucket('', policy(ref).replace('    Properties', '    Condition: IsProd\n    Properties') + policy(`!If [IsProd, other, ${ref}]`, 'Deny', 'Second'), prod), says: 'pass' },
    { it: 'a custom resource that may set a policy', from: bucket('', '  Maker:\n    Type: Custom::Policy\n    Properties: { Bucket: !Ref Documents }\n'), says: 'unknown 6' },
    { it: 'a resource that is not read and sets no policy', from: bucket('', '  Table:\n    Type: AWS::Glue::Table\n    Properties: { Location: !Ref Documents }\n'), says: 'fail 2' },
    {
      it: 'a policy in another stack, by export',
      from: {
        'template.yaml': `${bucket()}Outputs: { B: { Value: !Ref Documents, Export: { Name: documents } } }\n`,
        'policies.yaml': `Resources:\n${policy('!ImportValue documents')}`,
      },
      says: 'pass',
    },
    { it: 'a policy in another stack, by name', from: { 'template.yaml': bucket(named), 'policies.yaml': `Resources:\n${policy('clinic-documents', 'Allow')}` }, says: 'fail policies.yaml:6' },
    {
      it: 'a policy in a nested stack, by parameter',
      from: {
        'template.yaml': bucket('', '  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: child.yaml, Parameters: { B: !Ref Documents } }\n'),
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
  ]);
});

describe('bucket-is-not-a-website', () => {
  testEdges(bucketIsNotAWebsite, 'Documents', [
    { it: 'none', from: bucket(), says: 'pass' },
    { it: 'a website', from: bucket('      WebsiteConfiguration: { IndexDocument: index.html }\n'), says: 'fail 6' },
    { it: 'one that redirects is still reached over HTTP', from: bucket('      WebsiteConfiguration: { RedirectAllRequestsTo: { HostName: clinic.example, Protocol: https } }\n'), says: 'fail 6' },
    { it: 'no value', from: bucket('      WebsiteConfiguration: !Ref AWS::NoValue\n'), says: 'pass' },
    { it: 'nobody exports it', from: bucket('      WebsiteConfiguration: !ImportValue W\n'), says: 'unknown 6' },
    { it: 'outside production', from: bucket('      WebsiteConfiguration: !If [IsProd, !Ref "AWS::NoValue", { IndexDocument: index.html }]\n', '', prod), says: 'pass [IsProd is true] | fail 8 [IsProd is false]' },
  ]);
});

const encryption = (rules: string) => bucket(`      BucketEncryption:\n        ServerSideEncryptionConfiguration:\n${rules}`);

describe('bucket-encrypts-at-rest', () => {
  testEdges(bucketEncryptsAtRest, 'Documents', [
    { it: 'the platform does', from: bucket(), says: 'pass' },
    { it: 'KMS', from: encryption('          - ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" }\n'), says: 'pass' },
    { it: 'two layers of KMS', from: encryption('          - ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms:dsse" }\n'), says: 'pass' },
    { it: 'a bucket key alone', from: encryption('          - BucketKeyEnabled: true\n'), says: 'pass' },
    { it: 'a method that S3 does not have', from: encryption('          - ServerSideEncryptionByDefault: { SSEAlgorithm: DES }\n'), says: 'fail 8' },
    { it: 'nobody exports it', from: encryption('          - ServerSideEncryptionByDefault: { SSEAlgorithm: !ImportValue M }\n'), says: 'unknown 8' },
    ...failsInBothOrders('          - ServerSideEncryptionByDefault: { SSEAlgorithm: !ImportValue M }\n', '          - ServerSideEncryptionByDefault: { SSEAlgorithm: DES } # here\n', encryption),
  ]);
});

const rules = (list: string, more = '') => bucket(`      LifecycleConfiguration:\n        Rules:\n${list}`, more);
const to = (tier: string, status = 'Enabled') => `          - { Status: ${status}, Transitions: [{ StorageClass: ${tier} }] }\n`;

describe('archive-tier-keeps-safeguards', () => {
  testEdges(archiveTierKeepsSafeguards, 'Documents', [
    { it: 'nothing is archived', from: bucket(), says: 'not-applicable' },
    { it: 'a tier that is no archive', from: rules(to('STANDARD_IA')), says: 'not-applicable' },
    ...['GLACIER', 'GLACIER_IR', 'DEEP_ARCHIVE'].map((tier) => ({ it: tier, from: rules(to(tier)), says: 'fail 2' })),
    { it: 'the older form', from: rules('          - { Status: Enabled, Transition: { StorageClass: GLACIER } }\n'), says: 'fail 2' },
    { it: 'older versions alone', from: rules('          - { Status: Enabled, NoncurrentVersionTransitions: [{ StorageClass: GLACIER }] }\n'), says: 'fail 2' },
    { it: 'older versions alone, the older form', from: rules('          - { Status: Enabled, NoncurrentVersionTransition: { StorageClass: GLACIER } }\n'), says: 'fail 2' },
    { it: 'a rule that is disabled', from: rules(to('GLACIER', 'Disabled')), says: 'not-applicable' },
    { it: 'a tier nobody exports', from: rules(to('!ImportValue T')), says: 'unknown 8' },
    { it: 'a tier nobody exports in a bucket that refuses plain HTTP', from: rules(to('!ImportValue T'), policy(ref)), says: 'pass' },
    { it: 'an archive that refuses plain HTTP', from: rules(to('GLACIER'), policy(ref)), says: 'pass' },
    { it: 'an archive with a policy that allows', from: rules(to('GLACIER'), policy(ref, 'Allow')), says: 'fail 13' },
    { it: 'a tier nobody exports, then an archive', from: rules(to('!ImportValue T') + to('GLACIER')), says: 'fail 2' },
    { it: 'an archive, then a tier nobody exports', from: rules(to('GLACIER') + to('!ImportValue T')), says: 'fail 2' },
    { it: 'two transitions, one not known', from: rules('          - { Status: Enabled, Transitions: [{ StorageClass: !ImportValue T }, { StorageClass: GLACIER }] }\n'), says: 'fail 2' },
    { it: 'a status nobody exports', from: rules(to('GLACIER', '!ImportValue S')), says: 'unknown 8' },
  ]);
});

const prefix = (text: string) => `          - { Status: Enabled, Prefix: ${text}, ExpirationInDays: 1 }\n`;

describe('object-keys-hold-no-phi', () => {
  testEdges(objectKeysHoldNoPhi, 'Documents', [
    { it: 'no names', from: bucket(), says: 'not-applicable' },
    { it: 'a harmless prefix', from: rules(prefix('documents/')), says: 'pass' },
    { it: 'a record number', from: rules(prefix('mrn-00482917/')), says: 'fail 8' },
    { it: 'a record number in a built prefix', from: rules(prefix('!Sub "mrn-00482917/${AWS::Region}/"')), says: 'fail 8' },
    { it: 'a prefix nobody exports', from: rules(prefix('!ImportValue P')), says: 'unknown 8' },
    { it: 'a prefix from a parameter', from: `Parameters: { P: { Type: String, Default: mrn-00482917 } }\n${rules(prefix('!Ref P'))}`, says: 'fail 9 [P is mrn-00482917] | unknown 9 [P is not mrn-00482917]' },
    { it: 'the filter of an event', from: bucket('      NotificationConfiguration:\n        TopicConfigurations:\n          - { Event: "s3:ObjectCreated:*", Topic: t, Filter: { S3Key: { Rules: [{ Name: prefix, Value: mrn-00482917/ }] } } }\n'), says: 'fail 8' },
    { it: 'what is replicated', from: bucket('      ReplicationConfiguration: { Role: r, Rules: [{ Status: Enabled, Prefix: mrn-00482917/, Destination: { Bucket: b } }] }\n'), says: 'fail 6' },
    { it: 'where logs go', from: bucket('      LoggingConfiguration: { LogFilePrefix: mrn-00482917/ }\n'), says: 'fail 6' },
    { it: 'where inventories go', from: bucket('      InventoryConfigurations: [{ Id: all, Enabled: true, IncludedObjectVersions: All, ScheduleFrequency: Daily, Prefix: mrn-00482917, Destination: { BucketArn: b, Format: CSV } }]\n'), says: 'fail 6' },
    ...failsInBothOrders(prefix('!ImportValue P'), prefix('mrn-00482917/').replace('\n', ' # here\n'), rules),
  ]);
});
