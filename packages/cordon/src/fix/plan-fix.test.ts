import { expect, test } from 'vitest';
import { allControls } from '../controls/all-controls.ts';
import type { Control, Edit, Faulty } from '../controls/control.ts';
import { nothingDeclared } from '../model/declared.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { failingOf, judgeAll } from './judge-all.ts';
import { planFix } from './plan-fix.ts';

const beside = ['bucket-refuses-plain-http', 'web-entry-is-behind-waf'];

/** Applies a control of ours with other edits than its own. */
function planned(id: string, files: Readonly<Record<string, string>>, edits?: (fault: Faulty) => readonly Edit[]) {
  const ours = allControls.find((each) => each.id === id) as Control;
  const control = edits ? { ...ours, fix: { ...ours.fix, edits } } : ours;
  // Those that the cases speak of: what other controls say of them is not asked here.
  const others = allControls.filter((each) => each !== ours && beside.includes(each.id));
  const controls = [control, ...others];
  const sources = new Map(Object.entries(files).map(([name, text]) => [name, new SourceText(name, text)]));
  const circumstances = { controls, declared: nothingDeclared('2026-11-25'), reading: { given: () => undefined } };
  const judgements = judgeAll(sources, circumstances);
  const failing = judgements.filter((each) => each.control === control).flatMap(failingOf);
  const plan = planFix(control, failing, { sources, judgements }, circumstances);
  return {
    texts: Object.fromEntries([...plan.sources].map(([name, { text }]) => [name, text])),
    mended: plan.mended.map(({ name }) => name),
    refused: Object.fromEntries(plan.refused.map(({ resource, why }) => [resource.name, why])),
  };
}

const volume = (name: string, encrypted: string) =>
  `  ${name}:\n    Type: AWS::EC2::Volume\n    Properties:\n      AvailabilityZone: us-east-1a\n      Encrypted: ${encrypted}\n`;
const volumes = `Resources:\n${volume('One', 'false')}${volume('Two', 'false')}`;

test.each<readonly [string, (fault: Faulty) => readonly Edit[], string]>([
  [
    'is not enough',
    () => [{ set: 'Size', to: 10 }],
    'the change would not be enough: One rests unencrypted on its disk',
  ],
  [
    'leaves it unknown',
    ({ path }) => [{ set: path, to: { 'Fn::ImportValue': 'x' } }],
    'after the change it would be unknown: Encrypted: no given stack exports x',
  ],
  [
    'breaks another control',
    ({ path }) => [
      { set: path, to: true },
      { add: 'Logs', resource: { Type: 'AWS::S3::Bucket' } },
    ],
    'the change would break bucket-refuses-plain-http: Logs accepts plain HTTP: no policy refuses it',
  ],
  ['is none', () => [], 'how to change it is not known here: change it by hand'],
])('a change that %s is not made', (_name, edits, why) => {
  const files = { 'a.yaml': `Resources:\n${volume('One', 'false')}` };
  const { texts, mended, refused } = planned('volume-is-encrypted', files, edits);
  expect({ mended, refused }).toEqual({ mended: [], refused: { One: why } });
  expect(texts).toEqual(files);
});

test('what is right is made, what is not is left, resource by resource', () => {
  const { texts, mended, refused } = planned('volume-is-encrypted', { 'a.yaml': volumes }, ({ path, judged }) => [
    { set: path, to: judged === 'One' },
  ]);
  expect(texts['a.yaml']).toBe(volumes.replace('false', 'true'));
  expect(mended).toEqual(['One']);
  expect(refused).toEqual({ Two: 'the change would not be enough: Two rests unencrypted on its disk' });
});

test('advice about what is added does not stand in the way', () => {
  const balancer = { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Subnets: ['subnet-0a1b2c3d'] } };
  const { mended } = planned(
    'volume-is-encrypted',
    { 'a.yaml': `Resources:\n${volume('One', 'false')}` },
    ({ path }) => [
      { set: path, to: true },
      { add: 'Portal', resource: balancer },
    ],
  );
  expect(mended).toEqual(['One']);
});

const trail = (selectors: string) => `Resources:
  AuditTrail:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: clinic-audit
      IsLogging: false
      EventSelectors:
${selectors}`;

test('several faults of one resource are mended together', () => {
  const text = trail(
    '        - ReadWriteType: WriteOnly # cheap\n          ExcludeManagementEventSources: [kms.amazonaws.com]\n',
  );
  const { texts, refused } = planned('trail-records-kms', { 'a.yaml': text });
  expect(refused).toEqual({});
  expect(texts['a.yaml']).toBe(
    trail('        - ReadWriteType: All # cheap\n').replace('IsLogging: false', 'IsLogging: true'),
  );
});

test('what is removed by its number does not move what is removed next', () => {
  const key = (tags: string) =>
    `Resources:\n  Key:\n    Type: AWS::KMS::Key\n    Properties:\n      KeyPolicy: { Statement: [] }\n      Tags:\n${tags}`;
  const tag = (value: string) => `        - { Key: note, Value: ${value} }\n`;
  const phi = ['patient MRN 00482917', 'patient MRN 00482918'];
  const text = key(tag(String(phi[0])) + tag('one') + tag(String(phi[1])) + tag('two'));
  expect(planned('key-metadata-holds-no-phi', { 'a.yaml': text }).texts['a.yaml']).toBe(key(tag('one') + tag('two')));
});

test('what several faults ask for is done once', () => {
  const text = trail('        - ReadWriteType: WriteOnly\n');
  const own = allControls.find(({ id }) => id === 'trail-records-kms')?.fix.edits;
  const { mended } = planned('trail-records-kms', { 'a.yaml': text }, (fault) => [
    ...(own?.(fault) ?? []),
    { add: 'Alarms', resource: { Type: 'AWS::SNS::Topic' } },
  ]);
  expect(mended).toEqual(['AuditTrail']);
});

test('of several faults all are mended or none', () => {
  const text = trail('        - ReadWriteType: !If [C, All, WriteOnly]\n').replace(
    'Resources',
    'Conditions: { C: !Equals [!Ref AWS::Region, us-east-1] }\nResources',
  );
  const { texts, refused } = planned('trail-records-kms', { 'a.yaml': text });
  expect(texts['a.yaml']).toBe(text);
  expect(Object.keys(refused)).toEqual(['AuditTrail']);
  expect(refused.AuditTrail).toContain('Fn::If');
});

const group =
  'Resources:\n  Parameters:\n    Type: AWS::RDS::DBParameterGroup\n    Properties:\n      DBParameterGroupName: records\n      Family: sqlserver-se-16.0\n      Description: Records\n      Parameters:\n        rds.force_ssl: "0"\n';
const database = (name: string) =>
  `  ${name}:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: sqlserver-se\n      DBParameterGroupName: records\n`;

test('a group in another file, shared by two, is changed once', () => {
  const files = { 'a.yaml': `Resources:\n${database('One')}${database('Two')}`, 'b.yaml': group };
  const { texts, mended } = planned('sql-server-forces-ssl', files);
  expect(mended).toEqual(['One', 'Two']);
  expect(texts).toEqual({ ...files, 'b.yaml': group.replace('"0"', '"1"') });
});

const policy = `Resources:
  Documents:
    Type: AWS::S3::Bucket
  Rules:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Documents
      PolicyDocument:
        Statement:
          - { Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: !Sub "\${Documents.Arn}/*" }
`;

test('a policy that is there gets a statement more', () => {
  const { texts, mended } = planned('bucket-refuses-plain-http', { 'a.yaml': policy });
  expect(mended).toEqual(['Documents']);
  expect(texts['a.yaml']?.startsWith(`${policy}          - Effect: Deny\n`)).toBe(true);
});

test('what stands outside Resources is left to a person', () => {
  const text = `Mappings:\n  M: { a: { b: false } }\n${volumes.replace('Encrypted: false', 'Encrypted: !FindInMap [M, a, b]')}`;
  const { mended, refused } = planned('volume-is-encrypted', { 'a.yaml': text });
  expect(mended).toEqual(['Two']);
  expect(refused.One).toMatch(/Mappings: change it there/);
});

test('what a loop writes is left to a person', () => {
  const text = `Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::Disks:\n    - Name\n    - [A, B]\n    - Disk\${Name}:\n        Type: AWS::EC2::Volume\n        Properties: { Encrypted: false }\n`;
  const { texts, refused } = planned('volume-is-encrypted', { 'a.yaml': text });
  expect(refused).toEqual({
    DiskA: 'it is written by Fn::ForEach: change that by hand',
    DiskB: 'it is written by Fn::ForEach: change that by hand',
  });
  expect(texts['a.yaml']).toBe(text);
});
