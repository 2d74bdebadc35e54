import { sqlServerAudit } from '../facts/sql-server-parameters.ts';
import type { Database } from '../model/kinds/database.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import { setParameter } from './set-parameter.ts';
import { attachedParameterIs, onSqlServer, openOfSqlServer } from './sql-server.ts';
import { sqlServerExample } from './sql-server-example.ts';
import { optionGroupOf, optionsOf } from './sql-server-options.ts';

export const sqlServerAudits = control({
  id: 'sql-server-audits',
  obligations: ['RDS-AUDIT', 'RDS-AUDIT-PG'],
  title: 'SQL Server audits who reads and changes PHI',
  why: 'Auditing is off until rds.sqlserver_audit is set in the parameter group that is attached. Exported error logs are no audit.',
  decides: [
    'It passes where the attached parameter group sets rds.sqlserver_audit to fedramp_hipaa, the mechanism that AWS documents for HIPAA.',
    'It fails where the parameter is something else or is not there, and where the default group is attached.',
    'The option SQLSERVER_AUDIT is named as an alternative and does not pass. Exported error logs are no audit.',
    'A replica without a group of its own uses the group of its source.',
  ],
  open: [
    'A value spelled with capitals, where AWS documents small letters: write fedramp_hipaa.',
    'A group, or the source of a replica, that is not given: pass the template that makes it.',
    ...openOfSqlServer,
  ],
  on: ['database'],
  check: (database, ask) =>
    onSqlServer(database, ask, () =>
      attachedParameterIs(database, { ...sqlServerAudit, lacks: lacksAudit(database, ask) }, ask),
    ),
  fix: {
    effect: 'needs-a-human',
    does: 'Set rds.sqlserver_audit to fedramp_hipaa in the attached parameter group, then reboot.',
    cloudformation: 'Parameters:\n  rds.sqlserver_audit: fedramp_hipaa',
    edits: (fault) => setParameter(sqlServerAudit.name, sqlServerAudit.wanted, fault),
  },
  examples: {
    resource: 'Records',
    line: 10,
    fails: sqlServerExample({ group: 'default.sqlserver-se-16.0' }),
    passes: sqlServerExample(),
  },
});

/** The audit option is told apart, so that nobody reads that nothing is audited. Options nobody knows change no verdict. */
function lacksAudit(database: Database, ask: Ask): string {
  const option = ask.part(() => {
    const group = optionGroupOf(database, ask);
    return group && optionsOf(group, ask).includes('SQLSERVER_AUDIT')
      ? ask.pass()
      : ask.notApplicable('no audit option');
  });
  return option.verdict === 'pass'
    ? 'is audited by the option SQLSERVER_AUDIT, an alternative to the mechanism AWS documents for HIPAA'
    : 'keeps no audit';
}
