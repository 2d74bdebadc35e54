import { sqlServerAudits } from '../../src/controls/sql-server-audits.ts';
import { attached, database, group, options, standard } from './database-template.ts';
import { testEdges } from './edge-table.ts';

const audit = (value: string) =>
  database(attached, group(`      Parameters:\n        rds.sqlserver_audit: ${value}\n`));

testEdges(sqlServerAudits, 'Records', [
  { it: 'as documented for HIPAA', from: audit('fedramp_hipaa'), says: 'pass' },
  { it: 'in capitals', from: audit('FEDRAMP_HIPAA'), says: 'unknown 13' },
  {
    it: 'something else',
    from: audit('none'),
    says: 'fail 13',
    message: 'Records keeps no audit: Settings does not set rds.sqlserver_audit to fedramp_hipaa',
  },
  {
    it: 'an option that audits nothing',
    from: database(
      `${attached}      OptionGroupName: !Ref Options\n`,
      group('      Parameters: {}\n') + options('[{ OptionName: TDE }]'),
    ),
    says: 'fail 13',
    message: 'Records keeps no audit: Settings does not set rds.sqlserver_audit to fedramp_hipaa',
  },
  { it: 'a flag, which is something else', from: audit('"true"'), says: 'fail 13' },
  {
    it: 'PEERS B-rds-audit: error logs are no audit',
    from: database(
      `${attached}      EnableCloudwatchLogsExports: [error, agent]\n`,
      group('      Parameters: { rds.force_ssl: "1" }\n'),
    ),
    says: 'fail 13',
  },
  {
    it: 'the audit option is not the mechanism documented for HIPAA',
    from: database(
      `${attached}      OptionGroupName: !Ref Options\n`,
      group('      Parameters: {}\n') + options('[{ OptionName: SQLSERVER_AUDIT }]'),
    ),
    says: 'fail 13',
  },
  { it: 'no group', from: database(standard), says: 'fail 2' },
  { it: 'nobody exports it', from: audit('!ImportValue A'), says: 'unknown 13' },
  { it: 'RDS Custom', from: database('      Engine: custom-sqlserver-ee\n'), says: 'unknown 6' },
  { it: 'another engine', from: database('      Engine: oracle-ee\n'), says: 'not-applicable' },
]);
