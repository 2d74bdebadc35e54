import type { Ask } from '../controls/ask.ts';
import type { Fact } from '../model/fact.ts';
import type { Sighting } from './sighting.ts';

/** Which row and control ask whether sessions with a database are encrypted: the paper speaks of SQL Server alone. */
export function databaseLaw(database: object, ask: Ask): Pick<Sighting, 'control' | 'obligations'> {
  const engine = 'engine' in database ? ask.known(database.engine as Fact<string>)?.toLowerCase() : undefined;
  return engine?.includes('sqlserver')
    ? { control: 'sql-server-forces-ssl', obligations: ['RDS-FORCESSL'] }
    : { control: 'database-forces-tls', obligations: ['DB-TLS'] };
}
