import type { Answers } from '../answer.ts';
import { portOf } from '../database-port.ts';
import { allMeant, meantOf } from '../meant-by.ts';
import { internet } from '../places.ts';
import { isFromInternet, opens, rulesOf } from '../rules.ts';
import { fact, type HopFinder, hopFinder } from '../sighting.ts';
import { sqlSession } from '../sql-session.ts';

/** The internet reaches a database that is publicly accessible and whose groups let it in at its port. */
export const clientToDatabase = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'client-to-database',
    on: ['database', 'database-cluster'],
    control: 'database-forces-tls',
    obligations: ['DB-TLS'],
    *find(database, ask) {
      if (ask.known(database.publiclyAccessible) !== true) return;
      // A database of a cluster stands in the cluster's groups, and what it keeps is the cluster's.
      const cluster = database.kind === 'database' ? meantOf('database-cluster', database.cluster, ask) : undefined;
      const kept = cluster ?? database;
      const port = portOf(kept, ask);
      for (const group of allMeant('security-group', kept.securityGroups, ask)) {
        for (const rule of rulesOf(group, ask)) {
          if (!opens(rule, port, ask) || !isFromInternet(rule, ask)) continue;
          yield {
            from: internet,
            to: kept.id,
            via: [group.id],
            ...sqlSession(kept, port, answers, ask),
            facts: [
              fact(ask.placeOf(database.publiclyAccessible), `${database.name} is publicly accessible`),
              fact(rule, `${group.name} lets the internet in at port ${port ?? '?'}`),
            ],
          };
        }
      }
    },
  });
