import type { Answers } from '../answer.ts';
import { databaseLaw } from '../database-law.ts';
import { sqlOver } from '../database-port.ts';
import { answersAt, refusesPlainSessions } from '../database-sessions.ts';
import { sessionsByGroups } from '../group-sessions.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';

/** Members of a group that a database lets in at its port are its clients. */
export const programToDatabase = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'program-to-database',
    on: ['database', 'database-cluster'],
    control: 'database-forces-tls',
    obligations: ['DB-TLS'],
    *find(database, ask) {
      const port = answersAt(database, ask);
      const outcome = refusesPlainSessions(database, answers, ask);
      yield* sessionsByGroups(database, { port, protocol: sqlOver(port), outcome, ...databaseLaw(database, ask) }, ask);
    },
  });
