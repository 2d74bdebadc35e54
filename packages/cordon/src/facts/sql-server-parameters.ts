import { asOf, rows } from './data/sql-server-parameters.ts';
import type { DatedData } from './dated-data.ts';
import { table, words } from './table.ts';

/** The parameters of RDS for SQL Server, their values and defaults. */
export const sqlServerParametersData: DatedData = {
  id: 'sql-server-parameters',
  title: 'Parameters of RDS for SQL Server and their defaults',
  asOf,
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Ciphers.html',
};

/** The parameter that refuses connections without TLS. Static: a new value waits for a reboot. */
export const forceSsl = {
  ...parameter('rds.force_ssl'),
  wanted: '1',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.SSL.Using.html',
} as const;

/** The parameter that turns on the audit AWS documents for HIPAA. Its default is not documented; we know no other value. */
export const sqlServerAudit = {
  ...parameter('rds.sqlserver_audit'),
  wanted: 'fedramp_hipaa',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_SQLServer.html',
} as const;

/** `default.*` groups cannot be changed, so an instance on one has none of the values above. */
export const isDefaultParameterGroup = (group: string): boolean => group.startsWith('default.');

/** What `default` means is told by a page, not by an answer of the API, and so has a day of its own. */
export const meaningsOfDefaultData: DatedData = {
  id: 'sql-server-defaults',
  title: 'What the parameter value `default` means, by version of RDS for SQL Server',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Ciphers.html',
};

/** The last engine version of each line in which `default` still has its old meaning. */
const lastWithOldMeaning: Readonly<Record<string, string>> = {
  '12.00': '12.00.6449.1',
  '13.00': '13.00.6435.1',
  '14.00': '14.00.3465.1',
  '15.00': '15.00.4365.2',
  '16.00': '16.00.4120.1',
};

const onOff = { before: 'enabled', after: 'disabled' };

/** What the value `default` means, before and after that version, for the parameters in which it changed. */
export const meaningsOfDefault: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  'rds.tls10': onOff,
  'rds.tls11': onOff,
  'rds.rc4': onOff,
  'rds.3des168': onOff,
  'rds.curve25519': onOff,
  'rds.diffie-hellman-min-key-bit-length': { before: '2048', after: '3072' },
};

/**
 * What `default` (or no value) means for a protocol parameter on an engine version.
 * `undefined` where the version names no build (`15.00`: RDS picks one) or the parameter is not one of the six.
 * For 17.00 AWS names no threshold; every build is later than the change, so the new meaning is our inference.
 */
export function meaningOfDefault(
  parameter: string,
  engineVersion: string | undefined,
): { readonly value: string; readonly inferred: boolean } | undefined {
  const meaning = Object.hasOwn(meaningsOfDefault, parameter) ? meaningsOfDefault[parameter] : undefined;
  const build = /^(\d{2}\.\d{2})\.(\d+)\.(\d+)(\.v\d+)?$/.exec(engineVersion ?? '');
  if (meaning === undefined || build === null) return undefined;
  const [, line = '', ...version] = build;
  if (line === '17.00') return { value: meaning.after, inferred: true };
  const threshold = lastWithOldMeaning[line]?.split('.').slice(2);
  if (threshold === undefined) return undefined;
  return { value: isLater(version, threshold) ? meaning.after : meaning.before, inferred: false };
}

/** Strictly later, number by number; AWS says "after" the threshold, so the threshold itself keeps the old meaning. */
function isLater(
  [build, revision]: readonly (string | undefined)[],
  [thanBuild, thanRevision]: readonly string[],
): boolean {
  const difference = Number(build) - Number(thanBuild);
  return difference > 0 || (difference === 0 && Number(revision) > Number(thanRevision));
}

function parameter(name: string) {
  const [, allowed, standing] = table(rows).find(([each]) => each === name) ?? [];
  return { name, allowed: words(allowed), default: standing === undefined || standing === '-' ? undefined : standing };
}
