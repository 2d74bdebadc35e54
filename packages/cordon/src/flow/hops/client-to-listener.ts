import { encryptsClients } from '../../controls/listener-front.ts';
import { clientsOf } from '../clients.ts';
import { passesBytesOn } from '../listener-steps.ts';
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
    const clients = clientsOf(listener, ask);
    if (clients === undefined) return;
    const port = ask.known(listener.port);
    yield {
      from: clients,
      to: listener.id,
      protocol: port === undefined ? protocol : `${protocol} ${port}`,
      outcome,
      facts: [fact(ask.placeOf(listener.protocol), `${listener.name} speaks ${protocol} with clients`)],
    };
  },
});
