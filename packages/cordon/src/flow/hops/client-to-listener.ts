import type { Ask } from '../../controls/ask.ts';
import { encryptsClients } from '../../controls/listener-front.ts';
import type { Listener } from '../../model/kinds/listener.ts';
import { passesBytesOn } from '../listener-steps.ts';
import { internet, place } from '../places.ts';
import { seen } from '../programs.ts';
import { fact, hopFinder } from '../sighting.ts';

/** Clients open sessions with a listener that ends them. What passes through is the business of listener-to-target. */
export const clientToListener = hopFinder({
  sort: 'client-to-listener',
  on: ['listener'],
  control: 'listener-encrypts-clients',
  obligations: ['ELB-FRONT', 'ELB-E2E'],
  *find(listener, ask) {
    if (passesBytesOn(listener, ask)) return;
    const outcome = ask.part(() => encryptsClients(listener, ask));
    const protocol = ask.need(listener.protocol)?.toUpperCase() ?? '';
    // A listener that only sends clients on to HTTPS hands out no PHI.
    if (outcome.verdict === 'pass' && protocol === 'HTTP') return;
    const port = ask.known(listener.port);
    yield {
      from: clientsOf(listener, ask),
      to: listener.id,
      protocol: port === undefined ? protocol : `${protocol} ${port}`,
      outcome,
      facts: [fact(ask.placeOf(listener.protocol), `${listener.name} speaks ${protocol} with clients`)],
    };
  },
});

/** Who can reach the load balancer: everyone, or whoever is inside its network. */
export function clientsOf(listener: Listener, ask: Ask): string {
  const [balancer] = seen(ask, () => {
    const found = ask.follow('load-balancer', listener.loadBalancer);
    return found ? [found] : [];
  });
  const scheme = balancer && seen(ask, () => [ask.need(balancer.scheme)])[0];
  return scheme === 'internal' ? place('inside', 'clients inside', balancer?.id) : internet;
}
