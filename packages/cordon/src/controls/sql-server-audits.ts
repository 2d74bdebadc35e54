import { sqlServerAudit } from '../facts/sql-server-parameters.ts';
import { control } from './control.ts';
import { attachedParameterIs, onSqlServer } from './sql-server.ts';
import { sqlServerExample } from './sql-server-example.ts';

export const sqlServerAudits = control({
  id: 'sql-server-audits',
  obligations: ['RDS-AUDIT', 'RDS-AUDIT-PG'],
  title: 'SQL Server audits who reads and changes PHI',
  why: 'Auditing is off until rds.sqlserver_audit is set in the parameter group that is attached. Exported error logs are no audit.',
  on: ['database'],
  check: (database, ask) =>
    onSqlServer(database, ask, () =>
      attachedParameterIs(database, sqlServerAudit.name, sqlServerAudit.wanted, 'keeps no audit', ask),
    ),
  fix: {
    effect: 'needs-a-human',
    does: 'Set rds.sqlserver_audit to fedramp_hipaa in the attached parameter group, then reboot.',
    cloudformation: 'Parameters:\n  rds.sqlserver_audit: fedramp_hipaa',
  },
  examples: {
    resource: 'Records',
    line: 10,
    fails: sqlServerExample({ group: 'default.sqlserver-se-16.0' }),
    passes: sqlServerExample(),
  },
});
