import { describe } from 'vitest';
import { sqlServerAudits } from '../../src/controls/sql-server-audits.ts';
import { sqlServerEditionMayHoldPhi } from '../../src/controls/sql-server-edition-may-hold-phi.ts';
import { sqlServerEncryptsAtRest } from '../../src/controls/sql-server-encrypts-at-rest.ts';
import { sqlServerForcesSsl } from '../../src/controls/sql-server-forces-ssl.ts';
import { testEdges } from './edge-table.ts';

const database = (properties: string, more = '', before = '') => `${before}Resources:
  Records:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceClass: db.m6i.large
${properties}${more}`;
const standard = '      Engine: sqlserver-se\n';
const engine = (name: string, version?: string) => `      Engine: ${name}\n${version === undefined ? '' : `      EngineVersion: ${version}\n`}`;

describe('sql-server-edition-may-hold-phi', () => {
  testEdges(sqlServerEditionMayHoldPhi, 'Records', [
    { it: 'Standard 2022', from: database(engine('sqlserver-se', '16.00')), says: 'pass' },
    { it: 'Standard 2022, the version as a number', from: database(engine('sqlserver-se', '16.00.4165.4.v1')), says: 'pass' },
    { it: 'Standard in upper case', from: database(engine('SQLSERVER-SE', '16.00')), says: 'pass' },
    { it: 'Standard 2025', from: database(engine('sqlserver-se', '17.00.4065.4.v1')), says: 'pass' },
    { it: 'Web 2025 is not listed', from: database(engine('sqlserver-web', '17.00.4065.4.v1')), says: 'fail 6' },
    { it: 'Web 2019', from: database(engine('sqlserver-web', '15.00')), says: 'pass' },
    { it: 'Enterprise 2014', from: database(engine('sqlserver-ee', '12.00.6449.1.v1')), says: 'fail 6' },
    { it: 'Express needs no version to fail', from: database(engine('sqlserver-ex')), says: 'fail 6' },
    { it: 'Express of a version nobody exports', from: database(engine('sqlserver-ex', '!ImportValue V')), says: 'fail 6' },
    { it: 'Developer', from: database(engine('sqlserver-dev-ee', '16.00')), says: 'fail 6' },
    { it: 'Standard without a version', from: database(standard), says: 'unknown 6' },
    { it: 'Standard of a version nobody exports', from: database(engine('sqlserver-se', '!ImportValue V')), says: 'unknown 7' },
    { it: 'a version RDS does not use', from: database(engine('sqlserver-se', '2022')), says: 'unknown 7' },
    { it: 'an edition nobody knows', from: database(engine('sqlserver-xx', '16.00')), says: 'unknown 7' },
    { it: 'RDS Custom', from: database(engine('custom-sqlserver-ee', '16.00')), says: 'unknown 6' },
    { it: 'no engine', from: database('      DBSnapshotIdentifier: snap\n'), says: 'unknown 2' },
    { it: 'PostgreSQL', from: database(engine('postgres', '16.1')), says: 'not-applicable' },
    { it: 'an engine nobody exports', from: database(engine('!ImportValue E', '16.00')), says: 'unknown 6' },
    {
      it: 'an engine from a parameter',
      from: database(engine('!Ref E', '16.00'), '', 'Parameters: { E: { Type: String, Default: sqlserver-se, AllowedValues: [sqlserver-se, sqlserver-ex, postgres] } }\n'),
      says: 'pass [E is sqlserver-se] | fail 7 [E is sqlserver-ex] | not-applicable [E is postgres]',
    },
    {
      it: 'an engine without a value: the worst comes first',
      from: database(engine('!Ref E', '16.00'), '', 'Parameters: { E: { Type: String, AllowedValues: [sqlserver-se, sqlserver-ex] } }\n'),
      says: 'fail 7 [E is sqlserver-ex] | pass [E is sqlserver-se]',
    },
  ]);
});

const options = (list: string) => `  Options:\n    Type: AWS::RDS::OptionGroup\n    Properties: { OptionGroupName: records-options, OptionConfigurations: ${list} }\n`;
const source = (properties: string) => `  Source:\n    Type: AWS::RDS::DBInstance\n    Properties: { Engine: sqlserver-se, DBInstanceIdentifier: records-main, ${properties} }\n`;
const replica = `${standard}      SourceDBInstanceIdentifier: !Ref Source\n`;

describe('sql-server-encrypts-at-rest', () => {
  testEdges(sqlServerEncryptsAtRest, 'Records', [
    { it: 'encrypted', from: database(`${standard}      StorageEncrypted: true\n`), says: 'pass' },
    { it: 'encrypted, quoted', from: database(`${standard}      StorageEncrypted: "true"\n`), says: 'pass' },
    { it: 'not', from: database(`${standard}      StorageEncrypted: "false"\n`), says: 'fail 7' },
    { it: 'not said', from: database(standard), says: 'fail 2' },
    { it: 'nobody exports it', from: database(`${standard}      StorageEncrypted: !ImportValue S\n`), says: 'unknown 7' },
    { it: 'from a snapshot', from: database(`${standard}      DBSnapshotIdentifier: snap\n`), says: 'unknown 7' },
    { it: 'from a snapshot with an empty name: a new database', from: database(`${standard}      DBSnapshotIdentifier: ""\n`), says: 'fail 2' },
    { it: 'from a snapshot, encrypted', from: database(`${standard}      DBSnapshotIdentifier: snap\n      StorageEncrypted: true\n`), says: 'pass' },
    {
      it: 'from a snapshot that may be named',
      from: database(`${standard}      DBSnapshotIdentifier: !Ref S\n`, '', 'Parameters: { S: { Type: String, Default: "" } }\n'),
      says: 'fail 3 [S is empty] | unknown 8 [S is not empty]',
    },
    { it: 'a point in time of a database that is not given', from: database(`${standard}      SourceDbiResourceId: db-1\n      StorageEncrypted: true\n`), says: 'unknown 7' },
    { it: 'a replica of an encrypted database', from: database(replica, source('StorageEncrypted: true')), says: 'pass' },
    { it: 'a replica of a plain database', from: database(`${replica}      StorageEncrypted: true\n`, source('StorageEncrypted: false')), says: 'fail 7' },
    { it: 'a replica of a database by name', from: database(`${standard}      SourceDBInstanceIdentifier: records-main\n`, source('StorageEncrypted: false')), says: 'fail 7' },
    { it: 'a replica of a restored database', from: database(replica, source('DBSnapshotIdentifier: snap')), says: 'unknown 7' },
    { it: 'a replica of a database elsewhere', from: database(`${standard}      SourceDBInstanceIdentifier: other\n      StorageEncrypted: true\n`), says: 'unknown 7' },
    { it: 'TDE may be switched on', from: database(`${standard}      OptionGroupName: !Ref Options\n`, options('[{ OptionName: TDE }]')), says: 'unknown 7' },
    { it: 'TDE by the name of its group', from: database(`${standard}      OptionGroupName: records-options\n`, options('[{ OptionName: TRANSPARENT_DATA_ENCRYPTION }]')), says: 'unknown 7' },
    { it: 'other options', from: database(`${standard}      OptionGroupName: !Ref Options\n`, options('[{ OptionName: SQLSERVER_AUDIT }]')), says: 'fail 2' },
    { it: 'an option group that is not given', from: database(`${standard}      OptionGroupName: ours\n`), says: 'unknown 7' },
    { it: 'the default option group', from: database(`${standard}      OptionGroupName: "default:sqlserver-se-16-00"\n`), says: 'fail 2' },
    { it: 'another engine', from: database('      Engine: mysql\n'), says: 'not-applicable' },
  ]);
});

const group = (parameters: string, name = '') => `  Settings:
    Type: AWS::RDS::DBParameterGroup
    Properties:
${name}      Family: sqlserver-se-16.0
${parameters}`;
const attached = `${standard}      DBParameterGroupName: !Ref Settings\n`;
const ssl = (value: string) => database(attached, group(`      Parameters:\n        rds.force_ssl: ${value}\n`));

describe('sql-server-forces-ssl', () => {
  testEdges(sqlServerForcesSsl, 'Records', [
    { it: '"1"', from: ssl('"1"'), says: 'pass' },
    { it: '1', from: ssl('1'), says: 'pass' },
    { it: '0', from: ssl('0'), says: 'fail 13' },
    { it: 'true is not documented', from: ssl('"true"'), says: 'unknown 13' },
    { it: 'true as a boolean', from: ssl('true'), says: 'unknown 13' },
    { it: 'no value', from: ssl('!Ref AWS::NoValue'), says: 'fail 13' },
    { it: 'nobody exports it', from: ssl('!ImportValue V'), says: 'unknown 13' },
    { it: 'the parameter store', from: ssl('"{{resolve:ssm:ssl}}"'), says: 'unknown 13' },
    { it: 'no such parameter', from: database(attached, group('      Parameters: { rds.tls10: disabled }\n')), says: 'fail 12' },
    { it: 'a group without parameters', from: database(attached, group('')), says: 'fail 8' },
    { it: 'no group', from: database(standard), says: 'fail 2' },
    { it: 'a default group', from: database(`${standard}      DBParameterGroupName: default.sqlserver-se-16.0\n`), says: 'fail 7' },
    { it: 'a default group, in capitals', from: database(`${standard}      DBParameterGroupName: Default.SQLServer-SE-16.0\n`), says: 'fail 7' },
    { it: 'a group that is not given', from: database(`${standard}      DBParameterGroupName: ours\n`), says: 'unknown 7' },
    { it: 'a group nobody exports', from: database(`${standard}      DBParameterGroupName: !ImportValue G\n`), says: 'unknown 7' },
    { it: 'another group of the template forces it', from: database(`${standard}      DBParameterGroupName: default.sqlserver-se-16.0\n`, group('      Parameters: { rds.force_ssl: "1" }\n')), says: 'fail 7' },
    {
      it: 'a group by its name in another template',
      from: {
        'template.yaml': database(`${standard}      DBParameterGroupName: clinic-settings\n`),
        'base.yaml': `Resources:\n${group('      Parameters:\n        rds.force_ssl: "0"\n', '      DBParameterGroupName: clinic-settings\n')}`,
      },
      says: 'fail base.yaml:8',
    },
    {
      it: 'a group of that name in two templates',
      from: {
        'template.yaml': database(`${standard}      DBParameterGroupName: clinic-settings\n`),
        'a.yaml': `Resources:\n${group('      Parameters: { rds.force_ssl: "0" }\n', '      DBParameterGroupName: clinic-settings\n')}`,
        'b.yaml': `Resources:\n${group('      Parameters: { rds.force_ssl: "1" }\n', '      DBParameterGroupName: clinic-settings\n')}`,
      },
      says: 'unknown 7',
    },
    {
      it: 'a group that is imported',
      from: {
        'template.yaml': database(`${standard}      DBParameterGroupName: !ImportValue settings\n`),
        'base.yaml': `Resources:\n${group('      Parameters: { rds.force_ssl: "1" }\n')}Outputs: { G: { Value: !Ref Settings, Export: { Name: settings } } }\n`,
      },
      says: 'pass',
    },
    {
      it: 'a group made by a nested stack',
      from: {
        'template.yaml': database(`${standard}      DBParameterGroupName: !GetAtt Child.Outputs.G\n`, '  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: child.yaml }\n'),
        'child.yaml': `Resources:\n${group('      Parameters: { rds.force_ssl: "1" }\n')}Outputs: { G: { Value: !Ref Settings } }\n`,
      },
      says: 'pass',
    },
    {
      it: 'a group attached in production only',
      from: database(`${standard}      DBParameterGroupName: !If [IsProd, !Ref Settings, !Ref "AWS::NoValue"]\n`, group('      Parameters: { rds.force_ssl: 1 }\n'), 'Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n'),
      says: 'pass [IsProd is true] | fail 9 [IsProd is false]',
    },
  ]);
});

const audit = (value: string) => database(attached, group(`      Parameters:\n        rds.sqlserver_audit: ${value}\n`));

describe('sql-server-audits', () => {
  testEdges(sqlServerAudits, 'Records', [
    { it: 'as documented for HIPAA', from: audit('fedramp_hipaa'), says: 'pass' },
    { it: 'in capitals', from: audit('FEDRAMP_HIPAA'), says: 'unknown 13' },
    { it: 'something else', from: audit('none'), says: 'fail 13' },
    { it: 'error logs are no audit', from: database(`${attached}      EnableCloudwatchLogsExports: [error, agent]\n`, group('      Parameters: { rds.force_ssl: "1" }\n')), says: 'fail 13' },
    { it: 'the audit option is not the mechanism documented for HIPAA', from: database(`${attached}      OptionGroupName: !Ref Options\n`, group('      Parameters: {}\n') + options('[{ OptionName: SQLSERVER_AUDIT }]')), says: 'fail 13' },
    { it: 'no group', from: database(standard), says: 'fail 2' },
    { it: 'nobody exports it', from: audit('!ImportValue A'), says: 'unknown 13' },
    { it: 'RDS Custom', from: database('      Engine: custom-sqlserver-ee\n'), says: 'unknown 6' },
    { it: 'another engine', from: database('      Engine: oracle-ee\n'), says: 'not-applicable' },
  ]);
});
