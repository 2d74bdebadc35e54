/** The ports at which engines listen unless told otherwise (RDS API, CreateDBInstance, Port; read 2026-11-24). */
const ports: readonly (readonly [prefix: string, port: number])[] = [
  ['sqlserver', 1433],
  ['custom-sqlserver', 1433],
  ['aurora-postgresql', 5432],
  ['postgres', 5432],
  ['aurora', 3306],
  ['mysql', 3306],
  ['mariadb', 3306],
  ['oracle', 1521],
  ['custom-oracle', 1521],
  ['db2', 50000],
];

/** The default port of an engine; undefined where the engine is not known. */
export function databasePort(engine: string | undefined): number | undefined {
  const name = engine?.toLowerCase();
  return name === undefined ? undefined : ports.find(([prefix]) => name.startsWith(prefix))?.[1];
}
