import { expect, test } from 'vitest';
import { sqlServerEditionMayHoldPhi } from '../../src/controls/sql-server-edition-may-hold-phi.ts';
import { asQuoted, current, sqlServerVersionsData } from '../../src/facts/sql-server.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { database, engine, group, standard } from './database-template.ts';
import { testEdges } from './edge-table.ts';

testEdges(sqlServerEditionMayHoldPhi, 'Records', [
  {
    it: 'Standard 2022',
    from: database(engine('sqlserver-se', '16.00')),
    says: 'pass',
    message: `on the list of ${current.asOf}; the paper of ${asQuoted.asOf} is older than 2022`,
  },
  {
    it: 'Standard 2016, which is no longer supported',
    from: database(engine('sqlserver-se', '13.00')),
    says: 'pass',
    message: `on the list of ${current.asOf}; support of 2016 has ended`,
  },
  {
    it: 'Standard 2022, the version as a number',
    from: database(engine('sqlserver-se', '16.00.4165.4.v1')),
    says: 'pass',
  },
  { it: 'Standard in upper case', from: database(engine('SQLSERVER-SE', '16.00')), says: 'pass' },
  { it: 'Standard 2025', from: database(engine('sqlserver-se', '17.00.4065.4.v1')), says: 'pass' },
  {
    it: 'PEERS B-rds-edition: Web 2025 is not listed',
    from: database(engine('sqlserver-web', '17.00.4065.4.v1')),
    says: 'fail 6',
    finds: 'Engine: sqlserver-web 2025',
  },
  { it: 'Web 2019', from: database(engine('sqlserver-web', '15.00')), says: 'pass' },
  { it: 'Enterprise 2014', from: database(engine('sqlserver-ee', '12.00.6449.1.v1')), says: 'fail 6' },
  {
    it: 'PEERS B-rds-edition: Express needs no version to fail',
    from: database(engine('sqlserver-ex')),
    says: 'fail 6',
    finds: 'Engine: sqlserver-ex',
  },
  {
    it: 'Express of a version nobody exports',
    from: database(engine('sqlserver-ex', '!ImportValue V')),
    says: 'fail 6',
  },
  {
    it: 'the version that the attached group is for',
    from: database('      DBSnapshotIdentifier: snap\n      DBParameterGroupName: !Ref Settings\n', group('')),
    says: 'pass',
  },
  {
    it: 'the version that a default group is for',
    from: database('      Engine: sqlserver-web\n      DBParameterGroupName: default.sqlserver-web-17.0\n'),
    says: 'fail 6',
  },
  {
    it: 'a replica runs the version of its source',
    from: database(
      '      SourceDBInstanceIdentifier: !Ref Source\n',
      '  Source:\n    Type: AWS::RDS::DBInstance\n    Properties: { Engine: sqlserver-ee, EngineVersion: 14.00.3495.9.v1 }\n',
    ),
    says: 'pass',
  },
  {
    it: 'an Express replica of nobody knows what',
    from: database('      Engine: sqlserver-ex\n      SourceDBInstanceIdentifier: !ImportValue S\n'),
    says: 'fail 6',
  },
  { it: 'the other Developer', from: database(engine('sqlserver-dev-se', '16.00.4215.2.v1')), says: 'fail 6' },
  { it: 'Developer', from: database(engine('sqlserver-dev-ee', '16.00')), says: 'fail 6' },
  { it: 'Standard without a version', from: database(standard), says: 'unknown 6' },
  {
    it: 'Standard of a version nobody exports',
    from: database(engine('sqlserver-se', '!ImportValue V')),
    says: 'unknown 7',
  },
  { it: 'a version RDS does not use', from: database(engine('sqlserver-se', '2022')), says: 'unknown 7' },
  { it: 'an edition nobody knows', from: database(engine('sqlserver-xx', '16.00')), says: 'unknown 7' },
  { it: 'RDS Custom', from: database(engine('custom-sqlserver-ee', '16.00')), says: 'unknown 6' },
  { it: 'no engine', from: database('      DBSnapshotIdentifier: snap\n'), says: 'unknown 2' },
  { it: 'PostgreSQL', from: database(engine('postgres', '16.1')), says: 'not-applicable' },
  { it: 'an engine nobody exports', from: database(engine('!ImportValue E', '16.00')), says: 'unknown 6' },
  {
    it: 'an engine from a parameter',
    from: database(
      engine('!Ref E', '16.00'),
      '',
      'Parameters: { E: { Type: String, Default: sqlserver-se, AllowedValues: [sqlserver-se, sqlserver-ex, postgres] } }\n',
    ),
    says: 'pass [E is sqlserver-se] | fail 7 [E is sqlserver-ex] | not-applicable [E is postgres]',
  },
  {
    it: 'an engine without a value: the worst comes first',
    from: database(
      engine('!Ref E', '16.00'),
      '',
      'Parameters: { E: { Type: String, AllowedValues: [sqlserver-se, sqlserver-ex] } }\n',
    ),
    says: 'fail 7 [E is sqlserver-ex] | pass [E is sqlserver-se]',
  },
]);

test('rests on the dates of versions only where there is one', () => {
  const data = (version?: string) =>
    verdictOn(judgeText(sqlServerEditionMayHoldPhi, database(engine('sqlserver-ex', version))), 'Records').data;
  expect(data('16.00')).toContain(sqlServerVersionsData.id);
  expect(data()).not.toContain(sqlServerVersionsData.id);
});

test.each([
  ['!ImportValue V', 'EngineVersion: no given stack exports V'],
  ['2022', 'what sqlserver-se 2022 is, is not known here'],
])('says why a version of %s leaves it open', (version, message) => {
  const verdict = verdictOn(
    judgeText(sqlServerEditionMayHoldPhi, database(engine('sqlserver-se', version))),
    'Records',
  );
  expect(verdict.message).toBe(message);
});
