import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import { serviceSessions } from '../../facts/service-sessions.ts';
import type { Fact } from '../../model/fact.ts';
import type { Resource } from '../../model/resource.ts';
import type { Text } from '../../model/value.ts';
import { between, destination } from '../destination.ts';
import { place } from '../places.ts';
import { seen } from '../programs.ts';
import { sendsTo } from '../service-hop.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

const byGlobal = by<'database-cluster'>((cluster) => cluster.globalCluster);

/** Databases are copied: to replicas, as backups to another Region, between the clusters of a global one, into a warehouse. */
export const databaseCopies = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'database-copies',
    on: ['database', 'database-cluster', 'global-database-cluster', 'database-integration'],
    control: 'copies-stay-in-the-cordon',
    obligations: ['RDS-REST-SCOPE'],
    *find(each, ask) {
      switch (each.kind) {
        case 'database':
          yield* toRegion(each, each.backupRegion, ask);
          yield* replica(each, each.fromDatabase, 'database', names, ask);
          return yield* replica(each, each.fromCluster, 'database-cluster', names, ask);
        case 'database-cluster':
          return yield* replica(each, each.replicationSource, 'database-cluster', names, ask);
        case 'global-database-cluster': {
          const [first] = seen(() => [destination(each.fromCluster, each, names, ask, 'database-cluster')?.store]);
          for (const other of ask.linkedSurely('database-cluster', each, byGlobal))
            if (first && other.id !== first.id)
              yield copied(first.id, other.id, fact(other, `${other.name} joins ${each.name}`), ask, [each.id]);
          return;
        }
        case 'database-integration': {
          const source = destination(each.source, each, names, ask)?.store;
          if (source)
            yield* sendsTo(
              { from: source, to: each.target, says: `is copied by ${each.name} to`, by: 'call', via: [each.id] },
              names,
              ask,
            );
        }
      }
    },
  });

function* replica(copy: Resource, source: Fact<Text>, kind: string, names: StoreNames, ask: Ask): Iterable<Sighting> {
  const from = destination(source, copy, names, ask, kind);
  if (!from) return;
  const why = fact(ask.placeOf(source), `${copy.name} is a replica of ${from.name}${from.where}`);
  yield { ...copied(from.node, copy.id, why, ask), outcome: between([from], source, serviceSessions.replica, ask) };
}

function* toRegion(database: Resource, region: Fact<string>, ask: Ask): Iterable<Sighting> {
  const where = ask.known(region);
  if (where === undefined) return;
  yield {
    from: database.id,
    to: place('copy', `backups of ${database.name} in ${where}`, database.id),
    protocol: 'inside AWS',
    carries: 'write',
    outcome: ask.pass(serviceSessions.regions),
    facts: [fact(ask.placeOf(region), `${database.name} copies its backups to ${where}`)],
  };
}

function copied(
  from: string,
  to: string,
  why: Sighting['facts'][number],
  ask: Ask,
  via: readonly string[] = [],
): Sighting {
  return {
    from,
    to,
    via,
    protocol: 'replication over TLS',
    carries: 'write',
    outcome: ask.pass(serviceSessions.replica),
    facts: [why],
  };
}
