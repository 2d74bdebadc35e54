import { classicEncryptsClients } from '../../controls/listener-front.ts';
import { passesUnread, spokenBy } from '../classic-listeners.ts';
import { clientsOfBalancer } from '../clients.ts';
import { fact, hopFinder } from '../sighting.ts';

/** Clients of a Classic Load Balancer. What passes through it ends at its instances: classic-to-instance. */
export const clientToClassic = hopFinder({
  sort: 'client-to-classic',
  on: ['classic-load-balancer'],
  control: 'listener-encrypts-clients',
  obligations: ['ELB-FRONT', 'ELB-E2E'],
  *find(balancer, ask) {
    for (const listener of ask.need(balancer.listeners) ?? []) {
      const from = clientsOfBalancer(balancer, ask.known(listener.port), ask);
      if (from === undefined || passesUnread(listener, ask)) continue;
      const protocol = spokenBy(listener, 'front', ask);
      yield {
        from,
        to: balancer.id,
        protocol,
        outcome: ask.part(() => classicEncryptsClients(listener, balancer.name, ask)),
        facts: [fact(ask.placeOf(listener.protocol), `${balancer.name} speaks ${protocol} with clients`)],
      };
    }
  },
});
