import { forceSsl } from '../facts/sql-server-parameters.ts';
import { control } from './control.ts';
import { setParameter } from './set-parameter.ts';
import { attachedParameterIs, onSqlServer, openOfSqlServer } from './sql-server.ts';
import { sqlServerExample } from './sql-server-example.ts';

export const sqlServerForcesSsl = control({
  id: 'sql-server-forces-ssl',
  obligations: ['RDS-FORCESSL', 'RDS-FORCESSL-PG'],
  title: 'SQL Server refuses connections without TLS',
  why: 'Clients choose whether to encrypt unless the parameter group attached to the instance forces them to.',
  decides: [
    'The parameter group that is attached to the instance is read, in whichever template it stands; a group that nobody attaches decides nothing.',
    'It passes where the group sets rds.force_ssl to 1.',
    'It fails where the parameter is 0 or is not there, and where the default group is attached, which leaves it off and which nobody can change.',
    'A replica without a group of its own uses the group of its source.',
  ],
  open: [
    'The word true, where AWS documents 1: write "1".',
    'A group, or the source of a replica, that is not given: pass the template that makes it.',
    ...openOfSqlServer,
  ],
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
