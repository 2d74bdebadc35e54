import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import type { Fact } from '../../model/fact.ts';
import type { ReplicationEndpoint } from '../../model/kinds/replication-endpoint.ts';
import type { ReplicationTask } from '../../model/kinds/replication-task.ts';
import type { Text } from '../../model/value.ts';
import { destination } from '../destination.ts';
import { place } from '../places.ts';
import { seen } from '../programs.ts';
import { replicationSession } from '../replication-session.ts';
import { sendsTo } from '../service-hop.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

const byName = by<'replication-endpoint'>((each) => each.endpointName);

/** A replication reads one store and writes another: two sessions, each as its endpoint says. */
export const replicationTask = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'replication-task',
    on: ['replication-task'],
    obligations: ['DB-TLS'],
    *find(task, ask) {
      yield* session(task, task.source, 'read', names, ask);
      yield* session(task, task.target, 'write', names, ask);
    },
  });

function* session(
  task: ReplicationTask,
  named: Fact<Text>,
  carries: 'read' | 'write',
  names: StoreNames,
  ask: Ask,
): Iterable<Sighting> {
  const [endpoint] = seen(() => {
    const found = ask.follow('replication-endpoint', named, byName);
    return found ? [found] : [];
  });
  const what = carries === 'read' ? 'reads from' : 'writes to';
  if (!endpoint) {
    const outcome = ask.unknown(
      named,
      `the end that ${task.name} ${what} is not given`,
      'pass the template that makes it',
    );
    const facts = [fact(ask.placeOf(named), `${task.name} ${what} what is not given`)];
    yield {
      from: task.id,
      to: place('unseen', 'not given', `${task.id} ${carries}`),
      protocol: '',
      carries,
      outcome,
      facts,
    };
    return;
  }
  const store = storeOf(endpoint, names, ask);
  const speaks = replicationSession(endpoint, ask);
  yield {
    from: task.id,
    to: store ?? place('unseen', endpoint.name, endpoint.id),
    via: [endpoint.id],
    carries,
    ...speaks,
    facts: [
      fact(ask.placeOf(endpoint.sslMode), `${endpoint.name} speaks ${speaks.protocol}`),
      fact(ask.placeOf(named), `${task.name} ${what} ${endpoint.name}`),
    ],
  };
  // Warehouses and graphs are loaded from files that rest in a bucket first.
  for (const to of [endpoint.warehouseBucket, endpoint.graphBucket])
    yield* sendsTo(
      { from: task, to, kind: 'bucket', says: 'keeps what is to be loaded in', by: 'call', via: [endpoint.id] },
      names,
      ask,
    );
}

/** What stands behind an endpoint: a bucket or stream by its name, a database by the address of it that is written there. */
function storeOf(endpoint: ReplicationEndpoint, names: StoreNames, ask: Ask): string | undefined {
  const named = [
    [endpoint.bucket, 'bucket'],
    [endpoint.stream, 'stream'],
  ] as const;
  for (const [each, kind] of named) {
    const end = ask.known(each) && destination(each, endpoint, names, ask, kind);
    if (end) return end.node;
  }
  for (const address of [endpoint.server, endpoint.searchEndpoint, endpoint.cacheServer, endpoint.brokers]) {
    const part = ask.known(address)?.parts.find((each) => typeof each === 'object' && each.is === 'reference');
    const meant = typeof part === 'object' && part.is === 'reference' ? ask.meant(part) : undefined;
    if (meant) return meant.id;
  }
  return undefined;
}
