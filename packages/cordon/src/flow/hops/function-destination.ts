import { destination } from '../destination.ts';
import { sendsTo } from '../service-hop.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** What a function answers, and what it could not deal with, goes on as its settings say, with all that the event held. */
export const functionDestination = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'function-destination',
    on: ['function', 'function-destination'],
    obligations: [],
    *find(each, ask) {
      if (each.kind === 'function') {
        yield* sendsTo({ from: each, to: each.deadLetters, says: 'sends what fails to', by: 'call' }, names, ask);
        return;
      }
      const from = destination(each.function, each, names, ask, 'function')?.store;
      if (!from) return;
      yield* sendsTo({ from, to: each.onSuccess, says: 'sends its results to', by: 'call' }, names, ask);
      yield* sendsTo({ from, to: each.onFailure, says: 'sends what fails to', by: 'call' }, names, ask);
    },
  });
