import { forceSsl } from '../facts/sql-server-parameters.ts';
import { control } from './control.ts';
import { setParameter } from './set-parameter.ts';
import { attachedParameterIs, onSqlServer } from './sql-server.ts';
import { sqlServerExample } from './sql-server-example.ts';

export const sqlServerForcesSsl = control({
  id: 'sql-server-forces-ssl',
  obligations: ['RDS-FORCESSL', 'RDS-FORCESSL-PG'],
  title: 'SQL Server refuses connections without TLS',
  why: 'Clients choose whether to encrypt unless the parameter group attached to the instance forces them to.',
  on: ['database'],
  check: (database, ask) =>
    onSqlServer(database, ask, () =>
      attachedParameterIs(database, { ...forceSsl, lacks: 'accepts connections without TLS' }, ask),
    ),
  fix: {
    effect: 'needs-a-human',
    does: 'Set rds.force_ssl to 1 in the attached parameter group, then reboot: the parameter is static.',
    cloudformation: 'Parameters:\n  rds.force_ssl: "1"',
    edits: (fault) => setParameter(forceSsl.name, forceSsl.wanted, fault),
  },
  examples: {
    resource: 'Records',
    line: 17,
    fails: sqlServerExample({ parameters: '        rds.force_ssl: "0"\n        rds.sqlserver_audit: fedramp_hipaa' }),
    passes: sqlServerExample(),
  },
});
