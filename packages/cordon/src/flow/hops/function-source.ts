import { serviceSessions } from '../../facts/service-sessions.ts';
import { destination } from '../destination.ts';
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
        // A broker of one's own speaks what it is set up to speak.
        outcome:
          from.kind === ''
            ? ask.unknown(
                source.source,
                `what ${source.name} reads from is not given`,
                'pass the template that makes it',
              )
            : ask.pass(serviceSessions.call),
        facts: [fact(ask.placeOf(source.source), `${source.name} hands ${to.name} what ${from.name} brings`)],
      };
      if (to.store)
        yield* sendsTo({ from: to.store, to: source.onFailure, says: 'sends what fails to', by: 'call' }, names, ask);
    },
  });
