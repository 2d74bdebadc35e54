import type { Ask } from '../../controls/ask.ts';
import { byGroups } from '../../controls/group-users.ts';
import { judgeSession } from '../../controls/instance-traffic.ts';
import { by } from '../../controls/links.ts';
import { encryptsClients } from '../../controls/listener-front.ts';
import type { Listener } from '../../model/kinds/listener.ts';
import type { SecurityGroup } from '../../model/kinds/security-group.ts';
import { isHub, nodesIn } from '../group-nodes.ts';
import { peeringsBetween } from '../reach/peering-between.ts';
import { carriesTcp, onePort, opens, type Rule, rulesOf, senderOf } from '../rules.ts';
import { endsAt } from '../session-ends.ts';
import { fact, hopFinder, type Sighting } from '../sighting.ts';

const byBalancer = by<'listener'>((listener) => listener.loadBalancer);

/** Programs talk to the programs and load balancers whose group names theirs as the source. */
export const programToProgram = hopFinder({
  sort: 'program-to-program',
  on: ['security-group'],
  control: 'instances-talk-encrypted',
  obligations: ['EC2-INTRA'],
  *find(group, ask) {
    const receivers = nodesIn(group, ask);
    const listeners = ask
      .linkedSurely('load-balancer', group, byGroups)
      .flatMap((balancer) => ask.linkedSurely('listener', balancer, byBalancer));
    if (receivers.length + listeners.length === 0) return;
    for (const rule of rulesOf(group, ask)) {
      const sender = carriesTcp(rule, ask) ? senderOf(rule, ask) : undefined;
      const senders = sender === group ? receivers : sender ? nodesIn(sender, ask) : [];
      if (!sender || senders.length === 0) continue;
      // That members may talk to one another shows no use of the load balancer that stands among them.
      if (sender !== group) yield* toListeners(listeners, rule, sender, senders, ask);
      if (receivers.length > 0) yield* toPrograms(group, receivers, rule, sender, senders, ask);
    }
  },
});

function* toPrograms(
  group: SecurityGroup,
  receivers: readonly string[],
  rule: Rule,
  sender: SecurityGroup,
  senders: readonly string[],
  ask: Ask,
): Iterable<Sighting> {
  const port = onePort(rule, ask);
  const facts = [
    fact(rule, `${group.name} lets ${sender.name} in at ${port === undefined ? 'several ports' : `port ${port}`}`),
  ];
  if (port === undefined || sender === group) {
    const why = sender === group ? 'its members may talk to one another' : 'it names no single port';
    const outcome = ask.unknown(rule, `${why}; what is spoken shows in no template`, 'let a group in at one port');
    const protocol = port === undefined ? '' : `TCP ${port}`;
    yield { from: sender.id, to: group.id, protocol, certainty: 'possible', outcome, facts };
    return;
  }
  const outcome = judgeSession(rule, group.name, () => group, ask);
  const via = [...viaOf(sender, ask), ...peeringsBetween(sender, group, ask)];
  for (const from of senders)
    for (const to of receivers) if (from !== to) yield { from, to, via, protocol: `TCP ${port}`, outcome, facts };
}

/** A listener has a port, so that even a rule for every port shows a session with it. */
function* toListeners(
  listeners: readonly Listener[],
  rule: Rule,
  sender: SecurityGroup,
  senders: readonly string[],
  ask: Ask,
): Iterable<Sighting> {
  for (const listener of listeners) {
    const port = ask.known(listener.port);
    if (port === undefined || !opens(rule, port, ask)) continue;
    const outcome = ask.part(() => encryptsClients(listener, ask));
    const spoken = ask.known(listener.protocol)?.toUpperCase() ?? 'TCP';
    if (outcome.verdict === 'pass' && spoken === 'HTTP') continue;
    const facts = [
      fact(ask.placeOf(listener.protocol), `${listener.name} speaks ${spoken} at port ${port}`),
      fact(rule, `its load balancer lets ${sender.name} in`),
    ];
    for (const { node: to, via } of endsAt(listener, ask)) {
      const way = [...viaOf(sender, ask), ...via];
      for (const from of senders)
        if (from !== to) yield { from, to, via: way, protocol: `${spoken} ${port}`, outcome, facts };
    }
  }
}

function viaOf(sender: SecurityGroup, ask: Ask): readonly string[] {
  return isHub(sender, ask) ? [] : [sender.id];
}
