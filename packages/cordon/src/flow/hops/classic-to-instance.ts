import { judgeClassicBackEnd } from '../../controls/back-end-protocol.ts';
import { judgeClassicUnread } from '../../controls/unread-session.ts';
import { membersOf, passesUnread, spokenBy } from '../classic-listeners.ts';
import { clientsOfBalancer } from '../clients.ts';
import { fact, hopFinder } from '../sighting.ts';

/** A Classic Load Balancer sends on to its instances, in a session of its own or in the client's. */
export const classicToInstance = hopFinder({
  sort: 'classic-to-instance',
  on: ['classic-load-balancer'],
  control: 'target-group-speaks-tls',
  obligations: ['ELB-BACK', 'ELB-E2E'],
  *find(balancer, ask) {
    const members = membersOf(balancer, ask);
    for (const listener of ask.need(balancer.listeners) ?? []) {
      const unread = passesUnread(listener, ask);
      const from = unread ? clientsOfBalancer(balancer, ask.known(listener.port), ask) : balancer.id;
      if (from === undefined) continue;
      const protocol = spokenBy(listener, 'back', ask);
      const outcome = ask.part(() => (unread ? judgeClassicUnread : judgeClassicBackEnd)(listener, balancer.name, ask));
      for (const member of members) {
        const facts = [
          fact(ask.placeOf(listener.instanceProtocol), `${balancer.name} speaks ${protocol} with its instances`),
          fact(member, `${member.name} is one of them`),
        ];
        yield { from, to: member.id, via: unread ? [balancer.id] : [], protocol, outcome, facts };
      }
    }
  },
});
