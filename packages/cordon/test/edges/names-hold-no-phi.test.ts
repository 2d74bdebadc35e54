import { expect, test } from 'vitest';
import { namesHoldNoPhi } from '../../src/controls/names-hold-no-phi.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const thing = (properties: string, type = 'AWS::SNS::Topic', before = '') => `${before}Resources:
  Thing:
    Type: ${type}
    Properties:
${properties}`;

const one = (property: string, type?: string, before?: string) => thing(`      ${property}\n`, type, before);
const tags = (list: string, before?: string) => thing(`      Tags:\n${list}`, undefined, before);
const tag = (key: string, value: string) => `        - { Key: ${key}, Value: ${value} }\n`;
const prod = 'Parameters: { E: { Type: String, AllowedValues: [a, b] } }\nConditions: { IsA: !Equals [!Ref E, a] }\n';

testEdges(namesHoldNoPhi, 'Thing', [
  { it: 'nothing said', from: one('{}'), says: 'pass' },
  { it: 'PEERS C42b: a tag that its key gives a meaning', from: tags(tag('mrn', '"00482917"')), says: 'fail 6' },
  { it: 'a harmless tag', from: tags(tag('Name', 'results')), says: 'pass', message: '' },
  { it: 'tags as a mapping', from: one('Tags: { mrn: "00482917" }', 'AWS::SSM::Parameter'), says: 'fail 5' },
  {
    it: 'an address and a record number of a patient: the number is told',
    from: one('DisplayName: patient jane.doe@example.org mrn 00482917'),
    says: 'fail 5',
    finds: 'DisplayName: mrn ********',
  },
  {
    it: 'the number of a prescriber',
    from: one('DisplayName: prescriber dea AB1234563'),
    says: 'pass',
    message: 'a number (dea) stands in its DisplayName, taken for that of somebody who answers for it',
  },
  { it: 'the number of a prescriber, of a patient', from: one('DisplayName: patient dea AB1234563'), says: 'fail 5' },
  { it: 'tags nobody exports', from: one('Tags: !ImportValue T'), says: 'unknown 5' },
  {
    it: 'the description of a group',
    from: one('GroupDescription: for ssn 219-45-6789', 'AWS::EC2::SecurityGroup'),
    says: 'fail 5',
  },
  {
    it: 'the description of a rule in a group',
    from: one('SecurityGroupIngress: [{ IpProtocol: tcp, Description: ssn 219-45-6789 }]', 'AWS::EC2::SecurityGroup'),
    says: 'fail 5',
  },
  {
    it: 'the name of a database that is described inside',
    from: one('DatabaseInput: { Name: mrn_00482917 }', 'AWS::Glue::Database'),
    says: 'fail 5',
  },
  { it: 'a description', from: one('Description: ssn 219-45-6789', 'AWS::Lambda::Function'), says: 'fail 5' },
  {
    it: 'PEERS C42b: a log group, which is read',
    from: one('LogGroupName: /clinic/mrn-00482917', 'AWS::Logs::LogGroup'),
    says: 'fail 5',
  },
  { it: 'a job queue, which is not', from: one('JobQueueName: mrn-00482917', 'AWS::Batch::JobQueue'), says: 'fail 5' },
  { it: 'a database', from: one('DBInstanceIdentifier: mrn-00482917', 'AWS::RDS::DBInstance'), says: 'fail 5' },
  { it: 'the database in it', from: one('DBName: mrn00482917', 'AWS::RDS::DBInstance'), says: 'fail 5' },
  { it: 'a parameter', from: one('Name: /patients/mrn/00482917', 'AWS::SSM::Parameter'), says: 'fail 5' },
  { it: 'one of several aliases', from: one('Aliases: [a, mrn-00482917]', 'AWS::X::Y'), says: 'fail 5' },
  {
    it: 'a comment inside',
    from: one('DistributionConfig: { Comment: mrn 00482917 }', 'AWS::CloudFront::Distribution'),
    says: 'fail 5',
  },
  {
    it: 'tags of what a launch template starts',
    from: one(
      'LaunchTemplateData: { TagSpecifications: [{ Tags: [{ Key: mrn, Value: "00482917" }] }] }',
      'AWS::EC2::LaunchTemplate',
    ),
    says: 'fail 5',
  },
  {
    it: 'where a deployment of CDK puts objects',
    from: one('DestinationBucketKeyPrefix: mrn-00482917/', 'Custom::CDKBucketDeployment'),
    says: 'fail 5',
  },
  {
    it: 'what it writes beside them',
    from: one('UserMetadata: { mrn: "00482917" }', 'Custom::CDKBucketDeployment'),
    says: 'fail 5',
  },
  { it: 'a name nobody exports', from: one('TopicName: !ImportValue N'), says: 'unknown 5' },
  { it: 'somebody else’s name nobody exports', from: one('RoleName: !ImportValue N'), says: 'pass' },
  { it: 'somebody else’s name, spelled out', from: one('RoleName: mrn-00482917'), says: 'fail 5' },
  { it: 'the name of another resource', from: one('TopicName: !Ref Thing'), says: 'pass' },
  { it: 'no value', from: one('TopicName: !Ref "AWS::NoValue"'), says: 'pass' },
  {
    it: 'in one configuration',
    from: one('TopicName: !If [IsA, mrn-00482917, results]', 'AWS::SNS::Topic', prod),
    says: 'fail 7 [IsA is true] | pass [IsA is false]',
  },
  {
    it: 'a parameter that allows two',
    from: one(
      'TopicName: !Ref Mrn',
      'AWS::SNS::Topic',
      'Parameters: { Mrn: { Type: String, AllowedValues: [mrn-00482917, none] } }\n',
    ),
    says: 'fail 6 [Mrn is mrn-<mrn>] | pass [Mrn is none]',
  },
  {
    it: 'a parameter without a value',
    from: one('TopicName: !Ref N', 'AWS::SNS::Topic', 'Parameters: { N: { Type: String } }\n'),
    says: 'unknown 6',
  },
  { it: 'a zone that the Region chooses', from: tags(tag('Zone', '!Select [0, !GetAZs ""]')), says: 'pass' },
  {
    it: 'a zone after a parameter that nobody gave',
    from: tags(tag('Name', '!Join [" ", [!Ref N, !Select [0, !GetAZs ""]]]'), 'Parameters: { N: { Type: String } }\n'),
    says: 'unknown 7',
  },
  { it: 'what a macro writes', from: tags(tag('Name', '{ "Fn::Transform": { Name: Ours } }')), says: 'unknown 6' },
  ...[
    'AWS::EC2::Subnet::Id',
    'AWS::EC2::AvailabilityZone::Name',
    'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
  ].map((type) => ({
    it: `${type}, which AWS makes up`,
    from: one('TopicName: !Sub "for-${N}"', 'AWS::SNS::Topic', `Parameters: { N: { Type: "${type}" } }\n`),
    says: 'pass',
  })),
  ...['AWS::EC2::KeyPair::KeyName', 'AWS::EC2::SecurityGroup::GroupName', 'AWS::SSM::Parameter::Value<String>'].map(
    (type) => ({
      it: `${type}, which somebody wrote`,
      from: one('TopicName: !Sub "for-${N}"', 'AWS::SNS::Topic', `Parameters: { N: { Type: "${type}" } }\n`),
      says: 'unknown 6',
    }),
  ),
  {
    it: 'built from the account and the Region',
    from: one('TopicName: !Sub "results-${AWS::AccountId}-${AWS::Region}"'),
    says: 'pass',
  },
  {
    it: 'what a stack passes to another',
    from: one('Parameters: { Mrn: "00482917" }', 'AWS::CloudFormation::Stack'),
    says: 'fail 5',
  },
  {
    it: 'what a stack passes on',
    from: one('Parameters: { Mrn: !ImportValue M }', 'AWS::CloudFormation::Stack'),
    says: 'pass',
  },
  { it: 'an owner’s address', from: tags(tag('Owner', 'jane.doe@clinic.org')), says: 'pass' },
  { it: 'an owner’s telephone', from: tags(tag('Phone', '"+1 415 555 0132"')), says: 'pass' },
  { it: 'a patient’s telephone', from: tags(tag('PatientPhone', '"+1 415 555 0132"')), says: 'fail 6' },
  { it: 'a patient’s address', from: tags(tag('Patient', 'jane.doe@clinic.org')), says: 'fail 6' },
  {
    it: 'an address before something worse',
    from: one('Description: jane.doe@clinic.org asks for ssn 219-45-6789'),
    says: 'fail 5',
  },
  {
    it: 'a macro may change everything',
    from: one('TopicName: a', 'AWS::SNS::Topic', 'Transform: Ours\n'),
    says: 'unknown 3',
  },
  { it: 'a bucket', from: one('BucketName: mrn-00482917', 'AWS::S3::Bucket'), says: 'not-applicable' },
  { it: 'a key', from: one('Description: mrn 00482917', 'AWS::KMS::Key'), says: 'not-applicable' },
  { it: 'an alias', from: one('AliasName: alias/mrn-00482917', 'AWS::KMS::Alias'), says: 'not-applicable' },
  ...failsInBothOrders(tag('Name', '!ImportValue N'), tag('mrn', '"00482917"').replace('\n', ' # here\n'), tags),
]);

test('what a macro may rewrite is settled by what it wrote', () => {
  const judged = verdictOn(judgeText(namesHoldNoPhi, one('TopicName: a', undefined, 'Transform: Ours\n')), 'Thing');
  expect(judged.doubts.map(({ why, settle }) => `${why}: ${settle}`)).toEqual([
    'the macro Ours may rewrite it when it is deployed: check the template after the macro has run',
  ]);
});

const inTemplate = (before: string, after = '') =>
  `${before}\nResources: { Topic: { Type: "AWS::SNS::Topic" } }\n${after}`;

testEdges(
  namesHoldNoPhi,
  'template.yaml',
  [
    ['nothing said', '', 'pass'],
    ['its description', 'Description: for mrn 00482917', 'fail 1'],
    ['a harmless description', 'Description: results', 'pass'],
    ['a default', 'Parameters: { P: { Type: String, Default: mrn-00482917 } }', 'fail 1'],
    [
      'a default that its parameter gives a meaning',
      'Parameters: { Mrn: { Type: String, Default: "00482917" } }',
      'fail 1',
    ],
    ['a number that nothing gives a meaning', 'Parameters: { Port: { Type: String, Default: "00482917" } }', 'pass'],
    ['a secret default', 'Parameters: { Mrn: { Type: String, NoEcho: true, Default: "00482917" } }', 'fail 1'],
    ['an allowed value', 'Parameters: { P: { Type: String, AllowedValues: [a, mrn-00482917] } }', 'fail 1'],
    [
      'what a parameter is for',
      'Parameters: { P: { Type: String, Description: "as 219-45-6789, ssn 219-45-6789" } }',
      'fail 1',
    ],
    ['a parameter without a value', 'Parameters: { P: { Type: String } }', 'pass'],
    ['the address of a help desk', 'Description: ask help@clinic.org', 'pass'],
  ].map(([it = '', from = '', says = '']) => ({ it, from: inTemplate(from), says })),
);

testEdges(
  namesHoldNoPhi,
  'template.yaml',
  [
    ['an output', 'Outputs: { O: { Value: mrn-00482917 } }', 'fail 3'],
    ['a harmless output', 'Outputs: { O: { Value: !Ref Topic } }', 'pass'],
    ['an output nobody exports', 'Outputs: { O: { Value: !ImportValue X } }', 'pass'],
    ['what an output is for', 'Outputs: { O: { Description: of mrn 00482917, Value: a } }', 'fail 3'],
    ['the name of an export', 'Outputs: { O: { Value: a, Export: { Name: mrn-00482917 } } }', 'fail 3'],
    ['an export named by nobody', 'Outputs: { O: { Value: a, Export: { Name: !ImportValue X } } }', 'unknown 3'],
  ].map(([it = '', from = '', says = '']) => ({ it, from: inTemplate('', from), says })),
);

test('a logical id becomes part of names', () => {
  const template = 'Resources: { Mrn00482917: { Type: "AWS::SNS::Topic" } }\n';
  const { verdict, message } = verdictOn(judgeText(namesHoldNoPhi, template), 'Mrn00482917');
  expect(verdict).toBe('fail');
  expect(message).toContain('seems to hold an identifier (mrn) in its name');
});

test('the name of a file stays with whoever keeps it', () => {
  const verdicts = judgeText(namesHoldNoPhi, { 'mrn-00482917.yaml': inTemplate('Description: results') });
  expect(verdictOn(verdicts, 'mrn-00482917.yaml').verdict).toBe('pass');
});

test('each nested stack is a template of its own', () => {
  const parent = 'Resources: { N: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: n.yaml } } }\n';
  const nested = inTemplate('Description: for mrn 00482917');
  const verdicts = judgeText(namesHoldNoPhi, { 'p.yaml': parent, 'n.yaml': nested });
  expect(verdictOn(verdicts, 'n.yaml').verdict).toBe('fail');
  expect(verdictOn(verdicts, 'p.yaml').verdict).toBe('pass');
});

test('an address is said, whoever it belongs to', () => {
  const { message } = verdictOn(judgeText(namesHoldNoPhi, tags(tag('Owner', 'jane.doe@clinic.org'))), 'Thing');
  expect(message).toContain('an address (email) stands in its tags');
  expect(message).not.toContain('jane');
});
