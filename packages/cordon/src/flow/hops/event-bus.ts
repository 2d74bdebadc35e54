import { serviceSessions } from '../../facts/service-sessions.ts';
import { between, destination } from '../destination.ts';
import { sendsTo } from '../service-hop.ts';
import { fact, type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** A bus keeps its events where an archive of it is made, and moves what fails to a queue. */
export const eventBus = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'event-bus',
    on: ['event-bus', 'event-archive'],
    obligations: [],
    *find(each, ask) {
      if (each.kind === 'event-bus') {
        yield* sendsTo({ from: each, to: each.deadLetters, says: 'sends what fails to', by: 'call' }, names, ask);
        return;
      }
      const bus = destination(each.source, each, names, ask, 'event-bus');
      // The account's own bus is no resource: what its archive keeps comes from no node.
      if (!bus?.store) return;
      yield {
        from: bus.node,
        to: each.id,
        protocol: 'inside AWS',
        carries: 'write',
        outcome: between([bus], each.source, serviceSessions.call, ask),
        facts: [fact(ask.placeOf(each.source), `${each.name} keeps the events of ${bus.name}`)],
      };
    },
  });
