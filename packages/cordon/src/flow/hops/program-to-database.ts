import type { Answers } from '../answer.ts';
import { answersAt } from '../database-sessions.ts';
import { sessionsByGroups } from '../group-sessions.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';
import { sqlSession } from '../sql-session.ts';

/** Members of a group that a database lets in at its port are its clients. */
export const programToDatabase = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'program-to-database',
    on: ['database', 'database-cluster'],
    control: 'database-forces-tls',
    obligations: ['DB-TLS'],
    *find(database, ask) {
      const port = answersAt(database, ask);
      yield* sessionsByGroups(database, { port, ...sqlSession(database, port, answers, ask) }, ask);
    },
  });
