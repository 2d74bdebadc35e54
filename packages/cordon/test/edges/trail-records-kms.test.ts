import { describe } from 'vitest';
import { trailRecordsKms } from '../../src/controls/trail-records-kms.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const trail = (selectors: string, logging = 'true', before = '') => `${before}Resources:
  Audit:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: audit
      IsLogging: ${logging}
${selectors}`;
const basic = (selectors: string) => trail(`      EventSelectors:\n${selectors}`);
const advanced = (...selectors: string[][]) =>
  trail(
    `      AdvancedEventSelectors:\n${selectors.map((fields) => `        - FieldSelectors:\n${fields.map((field) => `            - ${field}\n`).join('')}`).join('')}`,
  );
const management = '{ Field: eventCategory, Equals: [Management] }';
const flag = 'Parameters: { Log: { Type: String, Default: "true", AllowedValues: ["true", "false"] } }\n';

describe('switched on', () => {
  testEdges(trailRecordsKms, 'Audit', [
    { it: 'a trail without selectors records all management events', from: trail(''), says: 'pass', message: '' },
    { it: 'off', from: trail('', 'false'), says: 'fail 6', finds: 'IsLogging: false' },
    { it: 'off, quoted', from: trail('', '"false"'), says: 'fail 6' },
    { it: 'not said', from: trail('', '!Ref AWS::NoValue'), says: 'unknown 6' },
    { it: 'a parameter', from: trail('', '!Ref Log', flag), says: 'pass [Log is true] | fail 7 [Log is false]' },
    {
      it: 'off, with selectors nobody knows',
      from: trail('      EventSelectors: !ImportValue S\n', 'false'),
      says: 'fail 6',
    },
    {
      it: 'nobody knows whether on, and KMS is left out',
      from: trail('      EventSelectors: [{ ExcludeManagementEventSources: [kms.amazonaws.com] }]\n', '!ImportValue L'),
      says: 'fail 7',
    },
  ]);
});

describe('basic selectors', () => {
  testEdges(trailRecordsKms, 'Audit', [
    { it: 'defaults', from: basic('        - {}\n'), says: 'pass' },
    { it: 'one without its list', from: basic('        ReadWriteType: WriteOnly\n'), says: 'fail 8' },
    {
      it: 'everything',
      from: basic('        - ReadWriteType: All\n          IncludeManagementEvents: "true"\n'),
      says: 'pass',
    },
    { it: 'writes only: Decrypt is a read', from: basic('        - ReadWriteType: WriteOnly\n'), says: 'fail 8' },
    { it: 'reads only', from: basic('        - ReadWriteType: ReadOnly\n'), says: 'fail 8' },
    {
      it: 'a word that CloudTrail does not know',
      from: basic('        - ReadWriteType: Some\n'),
      says: 'fail 8',
      finds: 'EventSelectors[0].ReadWriteType: Some',
    },
    {
      it: 'one that fails beside one that nobody knows',
      from: basic('        - ReadWriteType: ReadOnly\n        - ReadWriteType: !ImportValue W\n'),
      says: 'unknown 9',
    },
    {
      it: 'reads and writes by two selectors',
      from: basic('        - ReadWriteType: ReadOnly\n        - ReadWriteType: WriteOnly\n'),
      says: 'pass',
    },
    { it: 'no management events', from: basic('        - IncludeManagementEvents: false\n'), says: 'fail 8' },
    {
      it: 'data events apart',
      from: basic('        - IncludeManagementEvents: false\n        - ReadWriteType: All\n'),
      says: 'pass',
    },
    {
      it: 'KMS left out',
      from: basic('        - ExcludeManagementEventSources: [kms.amazonaws.com]\n'),
      says: 'fail 8',
    },
    {
      it: 'KMS left out, in capitals',
      from: basic('        - ExcludeManagementEventSources: [KMS.amazonaws.com]\n'),
      says: 'fail 8',
    },
    {
      it: 'RDS data left out',
      from: basic('        - ExcludeManagementEventSources: [rdsdata.amazonaws.com]\n'),
      says: 'pass',
    },
    {
      it: 'KMS left out of the reads of two',
      from: basic(
        '        - ReadWriteType: ReadOnly\n          ExcludeManagementEventSources: [kms.amazonaws.com]\n        - ReadWriteType: WriteOnly\n',
      ),
      says: 'fail 9',
    },
    {
      it: 'another selector covers it',
      from: basic('        - ExcludeManagementEventSources: [kms.amazonaws.com]\n        - {}\n'),
      says: 'pass',
    },
    {
      it: 'an exclusion nobody exports',
      from: basic('        - ExcludeManagementEventSources: [!ImportValue S]\n'),
      says: 'unknown 8',
    },
    ...['[!ImportValue S, kms.amazonaws.com]', '[kms.amazonaws.com, !ImportValue S]'].map((list) => ({
      it: `KMS left out beside what nobody exports: ${list}`,
      from: basic(`        - ExcludeManagementEventSources: ${list}\n`),
      says: 'fail 8',
    })),
    ...failsInBothOrders(
      '          IncludeManagementEvents: !ImportValue M\n',
      '          ExcludeManagementEventSources: [kms.amazonaws.com] # here\n',
      (parts) => basic(`        -\n${parts}`),
    ),
    ...failsInBothOrders(
      '          ReadWriteType: !ImportValue M\n',
      '          ExcludeManagementEventSources: [kms.amazonaws.com] # here\n',
      (parts) => basic(`        -\n${parts}`),
    ),
  ]);
});

describe('advanced selectors', () => {
  testEdges(trailRecordsKms, 'Audit', [
    { it: 'management', from: advanced([management]), says: 'pass', message: '' },
    {
      it: 'they count alone',
      from: `${advanced(['{ Field: eventCategory, Equals: [Data] }'])}      EventSelectors: [{ ReadWriteType: All }]\n`,
      says: 'fail 9',
    },
    {
      it: 'one without fields',
      from: trail('      AdvancedEventSelectors:\n        - Name: everything\n'),
      says: 'fail 7',
      finds: 'AdvancedEventSelectors: no management events',
    },
    { it: 'a field without a name', from: advanced([management, '{ Equals: [x] }']), says: 'unknown 10' },
    {
      it: 'two others and not KMS',
      from: advanced([management, '{ Field: eventSource, Equals: [s3.amazonaws.com, ec2.amazonaws.com] }']),
      says: 'fail 10',
      finds: 'AdvancedEventSelectors[0].FieldSelectors[1].Equals: eventSource only s3.amazonaws.com, ec2.amazonaws.com',
    },
    {
      it: 'another and one that nobody exports',
      from: advanced([management, '{ Field: eventSource, Equals: [s3.amazonaws.com, !ImportValue S] }']),
      says: 'unknown 10',
    },
    {
      it: 'data events alone',
      from: advanced([
        '{ Field: eventCategory, Equals: [Data] }',
        '{ Field: resources.type, Equals: ["AWS::S3::Object"] }',
      ]),
      says: 'fail 9',
    },
    {
      it: 'management and data',
      from: advanced([management], ['{ Field: eventCategory, Equals: [Data] }']),
      says: 'pass',
    },
    {
      it: 'no category',
      from: advanced(['{ Field: readOnly, Equals: ["true"] }'], ['{ Field: readOnly, Equals: ["false"] }']),
      says: 'fail 7,9',
    },
    {
      it: 'KMS left out',
      from: advanced([management, '{ Field: eventSource, NotEquals: [kms.amazonaws.com] }']),
      says: 'fail 10',
      finds: 'AdvancedEventSelectors[0].FieldSelectors[1].NotEquals: eventSource not kms.amazonaws.com',
    },
    {
      it: 'KMS left out, behind a selector of other events',
      from: advanced(
        ['{ Field: eventCategory, Equals: [Data] }', '{ Field: resources.type, Equals: ["AWS::S3::Object"] }'],
        [management, '{ Field: eventSource, NotEquals: [kms.amazonaws.com] }'],
      ),
      says: 'fail 13',
      finds: 'AdvancedEventSelectors[1].FieldSelectors[1].NotEquals: eventSource not kms.amazonaws.com',
    },
    {
      it: 'RDS data left out',
      from: advanced([management, '{ Field: eventSource, NotEquals: [rdsdata.amazonaws.com] }']),
      says: 'pass',
    },
    {
      it: 'PEERS B-kms-trail: KMS and no other',
      from: advanced([management, '{ Field: eventSource, Equals: [kms.amazonaws.com] }']),
      says: 'pass',
    },
    {
      it: 'another and not KMS',
      from: advanced([management, '{ Field: eventSource, Equals: [s3.amazonaws.com] }']),
      says: 'fail 10',
    },
    {
      it: 'PEERS B-kms-trail: sources by their beginning',
      from: advanced([management, '{ Field: eventSource, StartsWith: [kms.] }']),
      says: 'pass',
    },
    {
      it: 'sources with another beginning',
      from: advanced([management, '{ Field: eventSource, StartsWith: [s3.] }']),
      says: 'fail 10',
    },
    {
      it: 'sources by their end',
      from: advanced([management, '{ Field: eventSource, EndsWith: [.amazonaws.com] }']),
      says: 'pass',
    },
    {
      it: 'not those with KMS for a beginning',
      from: advanced([management, '{ Field: eventSource, NotStartsWith: [kms] }']),
      says: 'fail 10',
    },
    {
      it: 'only those with another end',
      from: advanced([management, '{ Field: eventSource, EndsWith: [.org] }']),
      says: 'fail 10',
    },
    {
      it: 'not those with this end',
      from: advanced([management, '{ Field: eventSource, NotEndsWith: [amazonaws.com] }']),
      says: 'fail 10',
    },
    { it: 'writes only', from: advanced([management, '{ Field: readOnly, Equals: ["false"] }']), says: 'fail 10' },
    {
      it: 'writes only, as a boolean',
      from: advanced([management, '{ Field: readOnly, Equals: [false] }']),
      says: 'fail 10',
    },
    { it: 'reads only', from: advanced([management, '{ Field: readOnly, Equals: ["true"] }']), says: 'fail 10' },
    {
      it: 'reads and writes apart',
      from: advanced(
        [management, '{ Field: readOnly, Equals: ["true"] }'],
        [management, '{ Field: readOnly, Equals: ["false"] }'],
      ),
      says: 'pass',
    },
    {
      it: 'a field that may leave calls out',
      from: advanced([management, '{ Field: eventName, NotEquals: [Decrypt] }']),
      says: 'unknown 10',
    },
    {
      it: 'a field nobody exports and KMS left out',
      from: advanced([
        management,
        '{ Field: !ImportValue F, Equals: [x] }',
        '{ Field: eventSource, NotEquals: [kms.amazonaws.com] }',
      ]),
      says: 'fail 11',
    },
    {
      it: 'KMS left out and a field nobody exports',
      from: advanced([
        management,
        '{ Field: eventSource, NotEquals: [kms.amazonaws.com] }',
        '{ Field: !ImportValue F, Equals: [x] }',
      ]),
      says: 'fail 10',
    },
    {
      it: 'a category nobody exports',
      from: advanced(['{ Field: eventCategory, Equals: [!ImportValue C] }']),
      says: 'unknown 9',
    },
    {
      it: 'selectors nobody exports',
      from: trail('      AdvancedEventSelectors: !ImportValue S\n'),
      says: 'unknown 7',
    },
  ]);
});
