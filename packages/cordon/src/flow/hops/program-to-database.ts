import type { Ask } from '../../controls/ask.ts';
import { databaseForcesTls } from '../../controls/database-forces-tls.ts';
import { type Outcome, together } from '../../controls/outcome.ts';
import { sqlServerForcesSsl } from '../../controls/sql-server-forces-ssl.ts';
import type { Database } from '../../model/kinds/database.ts';
import type { DatabaseCluster } from '../../model/kinds/database-cluster.ts';
import type { Answers } from '../answer.ts';
import { portOf, sqlOver } from '../database-port.ts';
import { sessionsByGroups } from '../group-sessions.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';

/** Members of a group that a database lets in at its port are its clients. */
export const programToDatabase = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'program-to-database',
    on: ['database', 'database-cluster'],
    control: 'database-forces-tls',
    obligations: ['RDS-FORCESSL', 'DB-TLS'],
    *find(database, ask) {
      const port = portOf(database, ask);
      const outcome = forcesTls(database, answers, ask);
      yield* sessionsByGroups(database, { port, protocol: sqlOver(port), outcome }, ask);
    },
  });

/** Does a database refuse sessions that are not encrypted? */
export function forcesTls(database: Database | DatabaseCluster, answers: Answers, ask: Ask): Outcome {
  const asked = database.kind === 'database' ? [sqlServerForcesSsl, databaseForcesTls] : [databaseForcesTls];
  return together(asked.map((control) => answers.answer(control, database, ask)));
}
