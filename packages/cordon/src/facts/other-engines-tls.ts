import type { DatedData } from './dated-data.ts';

/** How RDS and Aurora engines other than SQL Server are made to refuse connections in the clear, and what they do when nobody says. */
export const otherEnginesTlsData: DatedData = {
  id: 'other-engines-tls',
  title: 'Forced TLS of the other RDS and Aurora engines, and their defaults by version',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html',
};

export interface ForcedTls {
  readonly parameter: string;
  /** Values that force it; `ON` and `1` mean the same where both stand here. */
  readonly forcedBy: readonly string[];
  /** Where the parameter lives. Aurora MySQL has it in the cluster's group alone. */
  readonly group: 'instance' | 'cluster';
  /** The first version that forces it when nobody sets the parameter; absent where none does. */
  readonly forcedFrom?: string;
  /** The first version that has the parameter. */
  readonly exists?: string;
  readonly source: string;
}

const rds = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/';
const aurora = 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/';

/** Engines that one parameter decides, by the engine's name. */
export const forcedTls: Readonly<Record<string, ForcedTls>> = {
  postgres: {
    parameter: 'rds.force_ssl',
    forcedBy: ['1'],
    group: 'instance',
    forcedFrom: '15',
    source: `${rds}PostgreSQL.Concepts.General.SSL.html`,
  },
  mysql: {
    parameter: 'require_secure_transport',
    forcedBy: ['ON', '1'],
    group: 'instance',
    forcedFrom: '9.7',
    source: `${rds}mysql-ssl-connections.require-ssl.html`,
  },
  mariadb: {
    parameter: 'require_secure_transport',
    forcedBy: ['ON', '1'],
    group: 'instance',
    forcedFrom: '11.8',
    exists: '10.5',
    source: `${rds}mariadb-ssl-connections.require-ssl.html`,
  },
  'aurora-mysql': {
    parameter: 'require_secure_transport',
    forcedBy: ['ON', '1'],
    group: 'cluster',
    forcedFrom: '8.4',
    source: `${aurora}AuroraMySQL.Security.html`,
  },
  'aurora-postgresql': {
    parameter: 'rds.force_ssl',
    forcedBy: ['1'],
    group: 'cluster',
    forcedFrom: '17',
    source: `${aurora}AuroraPostgreSQL.Security.html`,
  },
};

/** Engines that keep a port in the clear beside the encrypted one; no single parameter closes it. */
export const clearPortEngines: readonly string[] = [
  'oracle-ee',
  'oracle-ee-cdb',
  'oracle-se2',
  'oracle-se2-cdb',
  'db2-ae',
  'db2-se',
  'db2-ce',
];

/** New Aurora clusters are encrypted whatever the template says, with a key of AWS where it names none. */
export const auroraEncryptedSince = '2026-02-18';

/**
 * Does the engine refuse connections in the clear when nobody sets its parameter? undefined where the version does not tell:
 * none, or one too short to compare. Aurora MySQL's own spelling (`8.0.mysql_aurora.3.08.0`) begins with MySQL's version.
 */
export function forcesTlsByDefault(engine: string, version: string | undefined): boolean | undefined {
  const known = Object.hasOwn(forcedTls, engine) ? forcedTls[engine] : undefined;
  if (known === undefined) return undefined;
  if (known.forcedFrom === undefined) return false;
  const numbers = version === undefined ? null : /^\d+(\.\d+)*/.exec(version)?.[0].split('.').map(Number);
  if (!numbers) return undefined;
  for (const [index, wanted] of known.forcedFrom.split('.').map(Number).entries()) {
    const have = numbers[index];
    if (have === undefined) return undefined;
    if (have !== wanted) return have > wanted;
  }
  return true;
}
