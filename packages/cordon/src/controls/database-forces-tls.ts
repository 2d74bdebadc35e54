import { clearPortEngines, forcedTls } from '../facts/other-engines-tls.ts';
import type { DatabaseCluster } from '../model/kinds/database-cluster.ts';
import type { Ask } from './ask.ts';
import { attachedClusterGroup, attachedGroup } from './attached-parameter-group.ts';
import { db2ClosesClearPort, oracleDemandsEncryption } from './clear-port.ts';
import { control, type Edit, type Faulty } from './control.ts';
import { engineOfFamily, parameterForcesTls, type WithGroup } from './forced-tls.ts';
import type { Outcome } from './outcome.ts';
import { setParameter } from './set-parameter.ts';
import { engineOf } from './sql-server.ts';
import { isNamed } from './sql-server-source.ts';

const template = (parameters: string) => `Resources:
  Records:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      EngineVersion: "16.3"
      DBInstanceClass: db.m6i.large
      AllocatedStorage: "100"
      DBParameterGroupName: !Ref RecordsParameters
  RecordsParameters:
    Type: AWS::RDS::DBParameterGroup
    Properties:
      Family: postgres16
      Description: Records
      Parameters:
        ${parameters}
`;

export const databaseForcesTls = control({
  id: 'database-forces-tls',
  obligations: ['DB-TLS'],
  title: 'Databases of other engines than SQL Server refuse connections without TLS',
  why: 'A client may leave TLS out unless the attached group, or the default of the version, forces it.',
  decides: [
    'The attached parameter group decides, that of the cluster for Aurora: rds.force_ssl for PostgreSQL, require_secure_transport for MySQL and MariaDB. Other parameters, such as ssl, force nothing.',
    'Where it is not set the version decides: PostgreSQL 15, Aurora PostgreSQL 17, MariaDB 11.8, Aurora MySQL 8.4 and newer ones force TLS by default; MySQL never does.',
    'Db2 passes where DB2COMM is SSL alone, Oracle where its network encryption is REQUIRED, which is not TLS.',
    'SQL Server has controls of its own, and for an instance of a cluster the cluster is asked: both are not applicable.',
  ],
  open: [
    'A default that depends on a version nobody wrote: write the parameter, or EngineVersion.',
    'A parameter group or an option group that is not given: pass the template that makes it.',
    'The SSL option of Oracle leaves the port open that speaks in the clear: close that port in the security groups, which is not looked at here.',
    'A value that AWS does not document, or an engine that is not known here: look at its settings.',
  ],
  on: ['database', 'database-cluster'],
  check(database, ask) {
    if (database.kind === 'database-cluster') return judgeCluster(database, ask);
    const own = engineOf(database, ask)?.toLowerCase();
    if (own?.includes('sqlserver')) return ask.notApplicable('SQL Server has controls of its own');
    if (own?.startsWith('aurora') || isNamed(database.cluster, ask)) {
      return ask.notApplicable('its cluster holds the setting, and is asked about itself');
    }
    if (own?.startsWith('oracle')) return oracleDemandsEncryption(database, ask);
    const { holder, literal, group } = attachedGroup(database, ask);
    const version = ask.look(database.engineVersion).is !== 'absent' ? database.engineVersion : holder.engineVersion;
    const { name } = database;
    const { parameters, family } = group ?? {};
    return judge(own, { name, attached: holder.parameterGroup, literal, parameters, family, version }, ask);
  },
  fix: {
    effect: 'in-place',
    does: 'In the attached parameter group set rds.force_ssl (PostgreSQL) or require_secure_transport (MySQL, MariaDB) to 1, or DB2COMM (Db2) to SSL; for Oracle, demand its network encryption in the option group.',
    cloudformation: 'Parameters:\n  rds.force_ssl: "1"',
    edits: force,
  },
  examples: {
    resource: 'Records',
    line: 16,
    fails: template('rds.force_ssl: "0"'),
    passes: template('rds.force_ssl: "1"'),
  },
});

function judgeCluster(cluster: DatabaseCluster, ask: Ask): Outcome {
  const { literal, group } = attachedClusterGroup(cluster, ask);
  const { name, parameterGroup: attached, engineVersion: version } = cluster;
  const { parameters, family } = group ?? {};
  return judge(ask.need(cluster.engine)?.toLowerCase(), { name, attached, literal, parameters, family, version }, ask);
}

/** An engine that is not named is the one that the group's family is for. */
function judge(own: string | undefined, on: WithGroup, ask: Ask): Outcome {
  const engine = own ?? engineOfFamily(on.family ? ask.need(on.family) : on.literal)?.engine;
  if (engine === undefined) return ask.unknown(on.attached, 'it names no engine', 'write Engine');
  if (Object.hasOwn(forcedTls, engine)) return parameterForcesTls(engine, on, ask);
  if (engine.includes('db2-')) return db2ClosesClearPort(on, ask);
  const why = clearPortEngines.includes(engine)
    ? `${engine} keeps a port in the clear`
    : `how ${engine} forces TLS is not known here`;
  return ask.unknown(on.attached, why, 'look at its settings');
}

function force(fault: Faulty): readonly Edit[] {
  const { path, got } = fault;
  if (path.startsWith('Parameters.')) {
    const name = path.slice('Parameters.'.length);
    return setParameter(name, name.toUpperCase() === 'DB2COMM' ? 'SSL' : '1', fault);
  }
  if (path !== 'DBParameterGroupName') return [];
  return setParameter(got.includes('postgres') ? 'rds.force_ssl' : 'require_secure_transport', '1', fault);
}
