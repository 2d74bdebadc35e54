import type { Ask } from '../../controls/ask.ts';
import { forcesTls, type NetworkStore } from '../../controls/network-store-forces-tls.ts';
import type { Answers, Question } from '../answer.ts';
import { sessionsByGroups } from '../group-sessions.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';

const asked: Question = { check: forcesTls };

/** What is spoken with each kind, and the port at which it answers unless told otherwise. */
const spoken: Readonly<Record<NetworkStore['kind'], readonly [protocol: string, port: number]>> = {
  cache: ['RESP', 6379],
  'document-cluster': ['MongoDB', 27017],
  'graph-cluster': ['HTTPS', 8182],
  'search-domain': ['HTTPS', 443],
  warehouse: ['SQL', 5439],
};

/** Caches, warehouses, search domains, and databases of documents and graphs let groups in as relational databases do. */
export const programToNetworkStore = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'program-to-network-store',
    on: ['cache', 'document-cluster', 'graph-cluster', 'search-domain', 'warehouse'],
    obligations: ['DB-TLS'],
    *find(store, ask) {
      const [name, usual] = spoken[store.kind];
      const memcached = store.kind === 'cache' && ask.known(store.engine)?.toLowerCase() === 'memcached';
      const port = portOf(store, ask) ?? (memcached ? 11211 : usual);
      const protocol = `${memcached ? 'memcached' : name} ${port}`;
      yield* sessionsByGroups(store, { port, protocol, outcome: answers.answer(asked, store, ask) }, ask);
    },
  });

function portOf(store: NetworkStore, ask: Ask): number | undefined {
  return store.kind === 'search-domain' ? undefined : ask.known(store.port);
}
