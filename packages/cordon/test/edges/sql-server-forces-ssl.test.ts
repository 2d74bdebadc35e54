import { sqlServerForcesSsl } from '../../src/controls/sql-server-forces-ssl.ts';
import { attached, database, group, standard } from './database-template.ts';
import { testEdges } from './edge-table.ts';

const ssl = (value: string) => database(attached, group(`      Parameters:\n        rds.force_ssl: ${value}\n`));

const source = (properties: string) =>
  `  Source:\n    Type: AWS::RDS::DBInstance\n    Properties: { Engine: sqlserver-ee, DBInstanceIdentifier: records-main${properties} }\n`;
const replica = (of: string, more: string) =>
  database(`      Engine: sqlserver-ee\n      SourceDBInstanceIdentifier: ${of}\n`, more);
const forcing = group('      Parameters: { rds.force_ssl: "1" }\n');

testEdges(sqlServerForcesSsl, 'Records', [
  { it: '"1"', from: ssl('"1"'), says: 'pass' },
  { it: '1', from: ssl('1'), says: 'pass' },
  { it: '0', from: ssl('0'), says: 'fail 13', finds: 'Parameters.rds.force_ssl: 0' },
  { it: 'true is not documented', from: ssl('"true"'), says: 'unknown 13' },
  { it: 'true as a boolean', from: ssl('true'), says: 'unknown 13' },
  {
    it: 'no value',
    from: ssl('!Ref AWS::NoValue'),
    says: 'fail 13',
    finds: 'Parameters.rds.force_ssl: no rds.force_ssl',
  },
  { it: 'nobody exports it', from: ssl('!ImportValue V'), says: 'unknown 13' },
  { it: 'the parameter store', from: ssl('"{{resolve:ssm:ssl}}"'), says: 'unknown 13' },
  {
    it: 'no such parameter',
    from: database(attached, group('      Parameters: { rds.tls10: disabled }\n')),
    says: 'fail 12',
    finds: 'Parameters.rds.force_ssl: no rds.force_ssl',
  },
  {
    it: 'a group without parameters',
    from: database(attached, group('')),
    says: 'fail 8',
    finds: 'Parameters.rds.force_ssl: no rds.force_ssl',
  },
  { it: 'PEERS B-rds-force-ssl: no group', from: database(standard), says: 'fail 2' },
  {
    it: 'a default group',
    from: database(`${standard}      DBParameterGroupName: default.sqlserver-se-16.0\n`),
    says: 'fail 7',
  },
  {
    it: 'a default group, in capitals',
    from: database(`${standard}      DBParameterGroupName: Default.SQLServer-SE-16.0\n`),
    says: 'fail 7',
  },
  {
    it: 'a group that is not given',
    from: database(`${standard}      DBParameterGroupName: ours\n`),
    says: 'unknown 7',
  },
  {
    it: 'a group nobody exports',
    from: database(`${standard}      DBParameterGroupName: !ImportValue G\n`),
    says: 'unknown 7',
  },
  {
    it: 'PEERS B-rds-force-ssl: another group of the template forces it',
    from: database(
      `${standard}      DBParameterGroupName: default.sqlserver-se-16.0\n`,
      group('      Parameters: { rds.force_ssl: "1" }\n'),
    ),
    says: 'fail 7',
  },
  {
    it: 'a group by its name in another template',
    from: {
      'template.yaml': database(`${standard}      DBParameterGroupName: clinic-settings\n`),
      'base.yaml': `Resources:\n${group('      Parameters:\n        rds.force_ssl: "0"\n', '      DBParameterGroupName: clinic-settings\n')}`,
    },
    says: 'fail base.yaml:8',
  },
  {
    it: 'a group by its name, in other letters',
    from: database(
      `${standard}      DBParameterGroupName: clinic-settings\n`,
      group('      Parameters: { rds.force_ssl: "1" }\n', '      DBParameterGroupName: Clinic-Settings\n'),
    ),
    says: 'pass',
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
      'template.yaml': database(
        `${standard}      DBParameterGroupName: !GetAtt Child.Outputs.G\n`,
        '  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: child.yaml }\n',
      ),
      'child.yaml': `Resources:\n${group('      Parameters: { rds.force_ssl: "1" }\n')}Outputs: { G: { Value: !Ref Settings } }\n`,
    },
    says: 'pass',
  },
  {
    it: 'a replica uses the group of its source',
    from: replica('!Ref Source', source(', DBParameterGroupName: !Ref Settings') + forcing),
    says: 'pass',
  },
  {
    it: 'a replica of a source by its identifier',
    from: replica('records-main', source(', DBParameterGroupName: !Ref Settings') + forcing),
    says: 'pass',
  },
  { it: 'a replica of a source without a group', from: replica('!Ref Source', source('')), says: 'fail 8' },
  { it: 'a replica of a source elsewhere', from: replica('other', forcing), says: 'unknown 7' },
  {
    it: 'a replica of a replica without a group',
    from: replica('!Ref Source', source(', SourceDBInstanceIdentifier: !Ref Records')),
    says: 'unknown 7',
  },
  {
    it: 'a group attached in production only',
    from: database(
      `${standard}      DBParameterGroupName: !If [IsProd, !Ref Settings, !Ref "AWS::NoValue"]\n`,
      group('      Parameters: { rds.force_ssl: 1 }\n'),
      'Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n',
    ),
    says: 'pass [IsProd is true] | fail 9 [IsProd is false]',
  },
  {
    it: 'an engine from the family of the group, where it is restored without naming one',
    from: database(
      '      DBSnapshotIdentifier: snap\n      DBParameterGroupName: !Ref Settings\n',
      group('      Parameters: { rds.force_ssl: "0" }\n'),
    ),
    says: 'fail 12',
  },
  {
    it: 'an engine from the family of a default group',
    from: database('      DBParameterGroupName: default.mysql8.0\n'),
    says: 'not-applicable',
  },
  {
    it: 'no engine and a group that is not given',
    from: database('      DBParameterGroupName: ours\n'),
    says: 'unknown 2',
  },
]);
