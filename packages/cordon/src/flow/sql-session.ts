import type { Ask } from '../controls/ask.ts';
import type { Fact } from '../model/fact.ts';
import type { Answers } from './answer.ts';
import { sqlOver } from './database-port.ts';
import { type Answering, refusesPlainSessions } from './database-sessions.ts';
import type { Sighting } from './sighting.ts';

/** What every session with a database is, whoever opens it: what is spoken at this port, whether it is encrypted, and which row asks. */
export function sqlSession(
  database: Answering,
  port: number | undefined,
  answers: Answers,
  ask: Ask,
): Pick<Sighting, 'protocol' | 'outcome' | 'control' | 'obligations'> {
  return {
    protocol: sqlOver(port),
    outcome: refusesPlainSessions(database, answers, ask),
    ...lawOf(database, ask),
  };
}

/** The paper speaks of SQL Server alone. */
function lawOf(database: object, ask: Ask): Pick<Sighting, 'control' | 'obligations'> {
  const engine = 'engine' in database ? ask.known(database.engine as Fact<string>)?.toLowerCase() : undefined;
  return engine?.includes('sqlserver')
    ? { control: 'sql-server-forces-ssl', obligations: ['RDS-FORCESSL'] }
    : { control: 'database-forces-tls', obligations: ['DB-TLS'] };
}
