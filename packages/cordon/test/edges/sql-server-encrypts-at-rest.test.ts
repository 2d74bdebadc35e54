import { expect, test } from 'vitest';
import { sqlServerEncryptsAtRest } from '../../src/controls/sql-server-encrypts-at-rest.ts';
import { tdeData } from '../../src/facts/sql-server.ts';
import { judgeText } from '../../src/trial/judge-text.ts';
import { database, engine, options, standard } from './database-template.ts';
import { testEdges } from './edge-table.ts';

const source = (properties: string) =>
  `  Source:\n    Type: AWS::RDS::DBInstance\n    Properties: { Engine: sqlserver-se, DBInstanceIdentifier: records-main, ${properties} }\n`;
const replica = `${standard}      SourceDBInstanceIdentifier: !Ref Source\n`;

testEdges(sqlServerEncryptsAtRest, 'Records', [
  { it: 'encrypted', from: database(`${standard}      StorageEncrypted: true\n`), says: 'pass' },
  { it: 'encrypted, quoted', from: database(`${standard}      StorageEncrypted: "true"\n`), says: 'pass' },
  { it: 'not', from: database(`${standard}      StorageEncrypted: "false"\n`), says: 'fail 7' },
  { it: 'not said', from: database(standard), says: 'fail 2' },
  {
    it: 'nobody exports it',
    from: database(`${standard}      StorageEncrypted: !ImportValue S\n`),
    says: 'unknown 7',
  },
  {
    it: 'PEERS B-rds-rest: from a snapshot',
    from: database(`${standard}      DBSnapshotIdentifier: snap\n`),
    says: 'unknown 7',
  },
  {
    it: 'from a snapshot with an empty name: a new database',
    from: database(`${standard}      DBSnapshotIdentifier: ""\n`),
    says: 'fail 2',
  },
  {
    it: 'from a snapshot, encrypted',
    from: database(`${standard}      DBSnapshotIdentifier: snap\n      StorageEncrypted: true\n`),
    says: 'unknown 7',
  },
  {
    it: 'from a snapshot, not encrypted',
    from: database(`${standard}      DBSnapshotIdentifier: snap\n      StorageEncrypted: false\n`),
    says: 'unknown 7',
  },
  {
    it: 'from a snapshot that may be named',
    from: database(
      `${standard}      DBSnapshotIdentifier: !Ref S\n`,
      '',
      'Parameters: { S: { Type: String, Default: "" } }\n',
    ),
    says: 'fail 3 [S is empty] | unknown 8 [S is not empty]',
  },
  {
    it: 'a point in time of a database that is not given',
    from: database(`${standard}      SourceDbiResourceId: db-1\n      StorageEncrypted: true\n`),
    says: 'unknown 7',
  },
  {
    it: 'a replica of an encrypted database',
    from: database(replica, source('StorageEncrypted: true')),
    says: 'pass',
  },
  {
    it: 'a replica of a plain database',
    from: database(`${replica}      StorageEncrypted: true\n`, source('StorageEncrypted: false')),
    says: 'fail 7',
  },
  {
    it: 'a replica of a database by name',
    from: database(`${standard}      SourceDBInstanceIdentifier: records-main\n`, source('StorageEncrypted: false')),
    says: 'fail 7',
  },
  {
    it: 'a replica of a restored database',
    from: database(replica, source('DBSnapshotIdentifier: snap')),
    says: 'unknown 7',
  },
  {
    it: 'a replica of a database elsewhere',
    from: database(`${standard}      SourceDBInstanceIdentifier: other\n      StorageEncrypted: true\n`),
    says: 'unknown 7',
  },
  {
    it: 'PEERS B-rds-tde: TDE may be switched on',
    from: database(`${standard}      OptionGroupName: !Ref Options\n`, options('[{ OptionName: TDE }]')),
    says: 'unknown 7',
  },
  ...(
    [
      ['web', '16.00.4215.2.v1', 'fail 2'],
      ['ex', '15.00.4455.2.v1', 'fail 2'],
      ['se', '14.00.3495.9.v1', 'fail 2'],
      ['se', '15.00.4455.2.v1', 'unknown 8'],
      ['ee', '13.00.6470.1.v1', 'unknown 8'],
    ] as const
  ).map(([edition, version, says]) => ({
    it: `PEERS B-rds-tde: TDE on ${edition} ${version}`,
    from: database(
      `${engine(`sqlserver-${edition}`, version)}      OptionGroupName: !Ref Options\n`,
      options('[{ OptionName: TDE }]'),
    ),
    says,
  })),
  {
    it: 'TDE of Oracle, kept in a module of its own',
    from: database(`${standard}      TdeCredentialArn: arn:aws:secretsmanager:us-east-1:111122223333:secret:tde\n`),
    says: 'fail 2',
  },
  {
    it: 'TDE by the name of its group',
    from: database(
      `${standard}      OptionGroupName: records-options\n`,
      options('[{ OptionName: TRANSPARENT_DATA_ENCRYPTION }]'),
    ),
    says: 'unknown 7',
  },
  {
    it: 'TDE beside other options',
    from: database(
      `${standard}      OptionGroupName: !Ref Options\n`,
      options('[{ OptionName: SQLSERVER_AUDIT }, { OptionName: TDE }]'),
    ),
    says: 'unknown 7',
  },
  {
    it: 'no options',
    from: database(`${standard}      OptionGroupName: !Ref Options\n`, options('!Ref AWS::NoValue')),
    says: 'fail 2',
  },
  {
    it: 'other options',
    from: database(`${standard}      OptionGroupName: !Ref Options\n`, options('[{ OptionName: SQLSERVER_AUDIT }]')),
    says: 'fail 2',
  },
  {
    it: 'an option group that is not given',
    from: database(`${standard}      OptionGroupName: ours\n`),
    says: 'unknown 7',
  },
  {
    it: 'the default option group',
    from: database(`${standard}      OptionGroupName: "default:sqlserver-se-16-00"\n`),
    says: 'fail 2',
  },
  {
    it: 'a replica that leaves the engine to its source',
    from: database('      SourceDBInstanceIdentifier: !Ref Source\n', source('StorageEncrypted: false')),
    says: 'fail 6',
  },
  {
    it: 'a replica without an engine, of a database elsewhere',
    from: database('      SourceDBInstanceIdentifier: other\n'),
    says: 'unknown 2',
  },
  { it: 'another engine', from: database('      Engine: mysql\n'), says: 'not-applicable' },
]);

// That an edition offers no TDE is a dated fact; that another may use it is for its option group to say.
test.each([
  ['sqlserver-web', '16.00.4265.3.v1', [tdeData.id]],
  ['sqlserver-ee', '16.00.4265.3.v1', []],
] as const)('what the verdict on %s rests on', (edition, version, expected) => {
  const from = database(`${engine(edition, version)}      StorageEncrypted: false\n`);
  const ids = judgeText(sqlServerEncryptsAtRest, from).flatMap(({ data }) => data);
  expect(ids.filter((id) => id === tdeData.id)).toEqual(expected);
});
