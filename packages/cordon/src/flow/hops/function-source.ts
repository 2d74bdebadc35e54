import { serviceSessions } from '../../facts/service-sessions.ts';
import { between, destination } from '../destination.ts';
import { sendsTo } from '../service-hop.ts';
import { fact, type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** What a queue, a stream or the changes of a table bring is handed to a function; what fails goes elsewhere. */
export const functionSource = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'function-source',
    on: ['function-source'],
    obligations: [],
    *find(source, ask) {
      const from = destination(source.source, source, names, ask);
      const to = destination(source.function, source, names, ask, 'function');
      if (!from || !to) return;
      yield {
        from: from.node,
        to: to.node,
        protocol: 'HTTPS',
        carries: 'write',
        outcome: polled.has(from.kind)
          ? between([from, to], source.source, serviceSessions.call, ask)
          : ask.unknown(
              source.source,
              `how ${source.name} reads from ${from.name} is not seen`,
              'look how it is reached',
            ),
        facts: [fact(ask.placeOf(source.source), `${source.name} hands ${to.name} what ${from.name} brings`)],
      };
      if (to.store)
        yield* sendsTo({ from: to.store, to: source.onFailure, says: 'sends what fails to', by: 'call' }, names, ask);
    },
  });

/** What Lambda reads by calling its API. A broker of one's own speaks what it is set up to speak. */
const polled: ReadonlySet<string> = new Set(['queue', 'stream', 'table']);
