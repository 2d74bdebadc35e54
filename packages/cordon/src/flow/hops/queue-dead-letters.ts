import { sendsTo } from '../service-hop.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** Messages that nobody could handle are moved to another queue. */
export const queueDeadLetters = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'queue-dead-letters',
    on: ['queue'],
    obligations: [],
    *find(queue, ask) {
      yield* sendsTo({ from: queue, to: queue.deadLetters, says: 'moves what fails to', by: 'call' }, names, ask);
    },
  });
