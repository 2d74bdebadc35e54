import type { Ask } from '../../controls/ask.ts';
import type { Naming } from '../../controls/links.ts';
import type { Outcome } from '../../controls/outcome.ts';
import { vpnUsesApprovedCiphers } from '../../controls/vpn-uses-approved-ciphers.ts';
import type { ClientVpn } from '../../model/kinds/client-vpn.ts';
import type { Network } from '../../model/kinds/network.ts';
import type { VpnConnection } from '../../model/kinds/vpn-connection.ts';
import type { Answers } from '../answer.ts';
import { mostMembers } from '../group-nodes.ts';
import { allMeant, meantBy } from '../meant-by.ts';
import { place } from '../places.ts';
import { isBeyond } from '../reach/lies-in.ts';
import { rulesIn } from '../reach/network-groups.ts';
import { networksBehind, type Reached } from '../reach/tunnel-networks.ts';
import { receiversBehind } from '../receivers.ts';
import { carriesTcp, privateRange, type Rule, senderOf } from '../rules.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import { unseen } from '../unseen.ts';

type Vpn = VpnConnection | ClientVpn;

const byNearEnd: Naming<'vpn-connection'> = (vpn, chooser) => [
  vpn.vpnGateway.find(chooser),
  vpn.transitGateway.find(chooser),
];

/** Over a VPN a place outside reaches what a network lets in from there. */
export const premisesToNetwork = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'premises-to-network',
    on: ['vpn-connection', 'client-vpn'],
    control: 'vpn-uses-approved-ciphers',
    obligations: ['EC2-EXT'],
    *find(vpn, ask) {
      const from = outsideOf(vpn, ask);
      const reached = networksBehind(vpn, ask);
      if (reached.length === 0) {
        const settle = 'pass the template that joins it to a network';
        const doubt = { at: vpn.at, why: `where ${vpn.name} leads is not given`, settle };
        yield { ...unseen(vpn, 'network', doubt), from, via: [vpn.id] };
      }
      for (const each of reached) yield* into(vpn, from, each, answers, ask);
    },
  });

function* into(vpn: Vpn, from: string, reached: Reached, answers: Answers, ask: Ask): Iterable<Sighting> {
  const { network, via } = reached;
  const tunnel = encryptsTunnel(vpn, answers, ask);
  const sharers = sharersOf(vpn, ask);
  const inside = sharers.length > mostMembers ? [] : [...beyond(vpn, from, reached, tunnel, answers, ask)];
  yield* inside;
  if (inside.length > 0) return;
  const facts = [fact(vpn, `${vpn.name} leads to ${network.name}`)];
  yield { from, to: network.id, via, protocol: '', outcome: tunnel, facts };
  // Many tunnels to one network are drawn to the network, and what that lets in once.
  if (sharers.length > mostMembers && sharers[0] === vpn) {
    const judged = ask.notApplicable('the tunnel is judged where it comes in');
    yield* beyond(vpn, network.id, { network, via: [] }, judged, answers, ask);
  }
}

function* beyond(
  vpn: Vpn,
  from: string,
  { network, via }: Reached,
  tunnel: Outcome,
  answers: Answers,
  ask: Ask,
): Iterable<Sighting> {
  for (const { group, rule } of rulesIn(network, ask)) {
    if (!carriesTcp(rule, ask) || !letsIn(vpn, network, rule, ask)) continue;
    for (const { node, via: on, protocol, outcome } of receiversBehind(group, rule, answers, ask)) {
      yield {
        from,
        to: node,
        via: [...via, ...on],
        protocol,
        certainty: protocol === '' ? 'possible' : 'shown',
        // What encrypts by itself needs no tunnel.
        outcome: outcome.verdict === 'pass' ? outcome : tunnel,
        facts: [fact(vpn, `${vpn.name} leads to ${network.name}`), fact(rule, `${group.name} lets its far end in`)],
      };
    }
  }
}

/** The VPN connections that end at the same gateway or hub, this one among them. */
function sharersOf(vpn: Vpn, ask: Ask): readonly VpnConnection[] {
  if (vpn.kind === 'client-vpn') return [];
  const end = meantBy(vpn.vpnGateway, ask) ?? meantBy(vpn.transitGateway, ask);
  return end && ask.mayLink('vpn-connection', end, byNearEnd) > mostMembers
    ? ask.linkedSurely('vpn-connection', end, byNearEnd)
    : [];
}

function encryptsTunnel(vpn: Vpn, answers: Answers, ask: Ask): Outcome {
  if (vpn.kind === 'client-vpn') return ask.pass('a client VPN is TLS whatever it says');
  return answers.answer(vpnUsesApprovedCiphers, vpn, ask);
}

/** Does a rule let in the far end: by the VPN's own group, or by a private range that is not the network's? */
function letsIn(vpn: Vpn, network: Network, rule: Rule, ask: Ask): boolean {
  const range = privateRange(rule, ask);
  if (range !== undefined) return isBeyond(range, network, ask);
  const sender = vpn.kind === 'client-vpn' ? senderOf(rule, ask) : undefined;
  return sender !== undefined && allMeant('security-group', (vpn as ClientVpn).securityGroups, ask).includes(sender);
}

function outsideOf(vpn: Vpn, ask: Ask): string {
  if (vpn.kind === 'client-vpn') return place('premises', 'VPN clients', vpn.id);
  const gateway = meantBy(vpn.customerGateway, ask);
  return place('premises', gateway?.name ?? 'premises', gateway?.id ?? vpn.id);
}
