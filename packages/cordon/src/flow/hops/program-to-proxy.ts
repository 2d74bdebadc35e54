import type { Answers } from '../answer.ts';
import { sqlOver } from '../database-port.ts';
import { answersAt, refusesPlainSessions } from '../database-sessions.ts';
import { sessionsByGroups } from '../group-sessions.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';

/** Where a proxy stands before databases, programs open their sessions with it. */
export const programToProxy = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'program-to-proxy',
    on: ['database-proxy'],
    control: 'database-proxy-requires-tls',
    obligations: ['DB-TLS'],
    *find(proxy, ask) {
      const port = answersAt(proxy, ask);
      const outcome = refusesPlainSessions(proxy, answers, ask);
      yield* sessionsByGroups(proxy, { port, protocol: sqlOver(port), outcome }, ask);
    },
  });
