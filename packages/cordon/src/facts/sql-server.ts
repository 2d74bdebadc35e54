import { asOf, rows } from './data/sql-server-majors.ts';
import type { DatedData } from './dated-data.ts';
import { table } from './table.ts';

/** An edition as the HIPAA list names it, and the two that the list leaves out. */
export type SqlServerEdition = 'Enterprise' | 'Standard' | 'Web' | 'Express' | 'Developer';

/** A dated list of the versions and editions of RDS for SQL Server that may hold PHI. */
export interface EditionList {
  readonly asOf: string;
  readonly source: string;
  readonly editions: Readonly<Record<string, readonly SqlServerEdition[]>>;
}

const all: readonly SqlServerEdition[] = ['Enterprise', 'Standard', 'Web'];

/** What the paper says; kept because it is the obligation's own text. Most of it is gone from RDS. */
export const asQuoted: EditionList = {
  asOf: '2017',
  source: 'Architecting for HIPAA Security and Compliance on Amazon Web Services (2017)',
  editions: { '2008 R2': ['Enterprise'], '2012': all, '2014': all, '2016': all },
};

/** Editions and versions of RDS for SQL Server that may hold PHI. */
export const sqlServerData: DatedData = {
  id: 'sql-server',
  title: 'Editions and versions of RDS for SQL Server that may hold PHI',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_SQLServer.html',
};

/** What AWS lists today. 2025 Web is not on it, nor any Express or Developer edition. */
export const current: EditionList = {
  asOf: sqlServerData.asOf,
  source: sqlServerData.source,
  editions: { '2016': all, '2017': all, '2019': all, '2022': all, '2025': ['Enterprise', 'Standard'] },
};

/** Engine names of RDS. RDS Custom is another service: its parameter groups work differently, so it is told apart. */
export const sqlServerEngines: Readonly<Record<string, { edition: SqlServerEdition; service: 'RDS' | 'RDS Custom' }>> =
  {
    'sqlserver-ee': { edition: 'Enterprise', service: 'RDS' },
    'sqlserver-se': { edition: 'Standard', service: 'RDS' },
    'sqlserver-web': { edition: 'Web', service: 'RDS' },
    'sqlserver-ex': { edition: 'Express', service: 'RDS' },
    'sqlserver-dev-ee': { edition: 'Developer', service: 'RDS' },
    'sqlserver-dev-se': { edition: 'Developer', service: 'RDS' },
    'custom-sqlserver-ee': { edition: 'Enterprise', service: 'RDS Custom' },
    'custom-sqlserver-se': { edition: 'Standard', service: 'RDS Custom' },
    'custom-sqlserver-web': { edition: 'Web', service: 'RDS Custom' },
    'custom-sqlserver-dev': { edition: 'Developer', service: 'RDS Custom' },
  };

/** Where RDS offers Transparent Data Encryption. AWS's pages disagree on Standard of 2019; its API offers it there. */
export const tdeData: DatedData = {
  id: 'sql-server-tde',
  title: 'Editions and versions of RDS for SQL Server that offer Transparent Data Encryption',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.SQLServer.Options.TDE.html',
};

const tdeSince: Partial<Record<SqlServerEdition, string>> = { Enterprise: '2016', Standard: '2019', Developer: '2016' };

/** A major version. A date is the day RDS's or Microsoft's support ends or ended; later ones are AWS's expectation. */
export interface SqlServerMajor {
  readonly major: string;
  /** How an engine version begins: `16.00` in `16.00.4265.3.v1`. */
  readonly prefix: string;
  readonly rdsEnds: string;
  readonly microsoftEnds?: string;
}

/** Major versions of RDS for SQL Server and when their support ends. */
export const sqlServerVersionsData: DatedData = {
  id: 'sql-server-versions',
  title: 'Major versions of RDS for SQL Server and the ends of their support',
  asOf,
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.VersionSupport.html',
};

export const sqlServerMajors: readonly SqlServerMajor[] = table(rows).map(
  ([major = '', prefix = '', rdsEnds = '', microsoftEnds]) => ({
    major,
    prefix,
    rdsEnds,
    ...(microsoftEnds === undefined || microsoftEnds === '-' ? {} : { microsoftEnds }),
  }),
);

/** The major version an engine version belongs to; `undefined` for a spelling RDS does not use (`15`, `latest`). */
export function sqlServerMajor(engineVersion: string | undefined): SqlServerMajor | undefined {
  const prefix = /^(\d{2}\.\d{2})(\.|$)/.exec(engineVersion ?? '')?.[1];
  return sqlServerMajors.find((each) => each.prefix === prefix);
}

/**
 * Does the list allow PHI on this engine and version? `undefined` where the version is not understood, the engine is
 * RDS Custom (the list does not speak of it), or the engine is not SQL Server. Express and Developer are on no version's
 * list, so they are settled whatever the version.
 */
export function isListedForPhi(
  list: EditionList,
  engine: string,
  engineVersion: string | undefined,
): boolean | undefined {
  const known = sqlServerEngines[engine];
  if (known === undefined || known.service === 'RDS Custom') return undefined;
  const listed = Object.values(list.editions).some((editions) => editions.includes(known.edition));
  if (!listed) return false;
  const major = sqlServerMajor(engineVersion);
  return major && (list.editions[major.major]?.includes(known.edition) ?? false);
}

/** May this engine encrypt by TDE? `undefined` where that depends on a version that is not known. */
export function offersTde(engine: string, engineVersion: string | undefined): boolean | undefined {
  const edition = sqlServerEngines[engine]?.edition;
  const since = edition && tdeSince[edition];
  if (since === undefined) return edition === undefined ? undefined : false;
  const major = sqlServerMajor(engineVersion ?? '')?.major;
  return major === undefined ? undefined : major >= since;
}

/** Is the version past RDS's own support, or Microsoft's, on that day (`YYYY-MM-DD`)? The list may still carry it. */
export function isPastSupport(major: SqlServerMajor, day: string): boolean {
  return day >= major.rdsEnds || (major.microsoftEnds !== undefined && day >= major.microsoftEnds);
}
