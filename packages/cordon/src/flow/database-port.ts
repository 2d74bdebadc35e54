import type { Ask } from '../controls/ask.ts';
import { databasePort } from '../facts/database-ports.ts';
import type { Database } from '../model/kinds/database.ts';
import type { DatabaseCluster } from '../model/kinds/database-cluster.ts';
import { seen } from './programs.ts';

/** The port at which a database answers: its own, else its engine's. */
export function portOf(database: Database | DatabaseCluster, ask: Ask): number | undefined {
  return seen(() => [ask.need(database.port) ?? databasePort(ask.need(database.engine))])[0];
}

/** What is spoken with databases. */
export function sqlOver(port: number | undefined): string {
  return port === undefined ? 'SQL' : `SQL ${port}`;
}
