import { by } from '../../controls/links.ts';
import type { Answers } from '../answer.ts';
import { answersAt } from '../database-sessions.ts';
import { seek, seen } from '../programs.ts';
import { fact, type HopFinder, hopFinder } from '../sighting.ts';
import { sqlSession } from '../sql-session.ts';
import { unseen } from '../unseen.ts';

const byProxyName = by<'database-proxy'>((proxy) => proxy.proxyName);
const byIdentifier = by<'database'>((database) => database.identifier);
const byClusterIdentifier = by<'database-cluster'>((cluster) => cluster.identifier);

/** A proxy keeps sessions of its own with the databases behind it. */
export const proxyToDatabase = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'proxy-to-database',
    on: ['database-proxy-targets'],
    control: 'database-forces-tls',
    obligations: ['DB-TLS'],
    *find(targets, ask) {
      const proxy = ask.follow('database-proxy', targets.proxy, byProxyName);
      if (!proxy) return;
      const databases = seen(() => ask.need(targets.databases) ?? []);
      const clusters = seen(() => ask.need(targets.clusters) ?? []);
      const { found, doubts } = seek(() => [
        ...databases.flatMap((each) => ask.follow('database', each, byIdentifier) ?? []),
        ...clusters.flatMap((each) => ask.follow('database-cluster', each, byClusterIdentifier) ?? []),
      ]);
      for (const database of found) {
        yield {
          from: proxy.id,
          to: database.id,
          ...sqlSession(database, answersAt(database, ask), answers, ask),
          facts: [fact(targets, `${proxy.name} stands before ${database.name}`)],
        };
      }
      for (const doubt of doubts) yield unseen(proxy, 'databases', doubt);
    },
  });
