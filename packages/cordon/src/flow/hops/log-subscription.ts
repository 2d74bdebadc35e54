import { serviceSessions } from '../../facts/service-sessions.ts';
import type { LogDestination } from '../../model/kinds/log-delivery.ts';
import { between, destination } from '../destination.ts';
import { fact, type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** Lines of a log group are sent on as they come, through a destination of another account where one is named. */
export const logSubscription = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'log-subscription',
    on: ['log-subscription'],
    obligations: [],
    *find(subscription, ask) {
      const from = destination(subscription.logGroup, subscription, names, ask, 'log-group');
      const named = destination(subscription.destination, subscription, names, ask);
      if (!from || !named) return;
      const relay = named.store?.kind === 'log-destination' ? (named.store as LogDestination) : undefined;
      const to = relay ? destination(relay.target, relay, names, ask) : named;
      if (!to) return;
      yield {
        from: from.node,
        to: to.node,
        via: relay ? [relay.id] : [],
        protocol: 'HTTPS',
        carries: 'write',
        outcome: between([from, to], subscription.destination, serviceSessions.call, ask),
        facts: [
          fact(
            ask.placeOf(subscription.destination),
            `${subscription.name} sends lines of ${from.name} to ${to.name}${to.where}`,
          ),
        ],
      };
    },
  });
