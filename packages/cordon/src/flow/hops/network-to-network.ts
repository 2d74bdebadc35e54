import type { Ask } from '../../controls/ask.ts';
import { judgeSession } from '../../controls/instance-traffic.ts';
import { refusesPlainTraffic } from '../../controls/network-layer.ts';
import { type Outcome, together } from '../../controls/outcome.ts';
import type { Network } from '../../model/kinds/network.ts';
import type { Peering } from '../../model/kinds/peering.ts';
import { meantOf } from '../meant-by.ts';
import { place } from '../places.ts';
import { liesInNetwork } from '../reach/lies-in.ts';
import { rulesIn } from '../reach/network-groups.ts';
import { networkOf } from '../reach/network-of.ts';
import { carriesTcp, onePort, privateRange } from '../rules.ts';
import { fact, hopFinder, type Sighting } from '../sighting.ts';

/** Networks that are joined may talk. Which of their programs do shows where a group names another: program-to-program. */
export const networkToNetwork = hopFinder({
  sort: 'network-to-network',
  on: ['peering', 'transit-gateway-attachment'],
  control: 'instances-talk-encrypted',
  obligations: ['EC2-INTRA'],
  *find(joint, ask) {
    const network = networkOf(joint, ask);
    if (joint.kind === 'transit-gateway-attachment') {
      const hub = meantOf('transit-gateway', joint.transitGateway, ask);
      if (network && hub)
        yield possible(
          network.id,
          hub.id,
          [joint.id],
          refused([network], ask),
          `${network.name} is attached to ${hub.name}`,
          joint.at,
        );
      return;
    }
    const peer = meantOf('network', joint.peerNetwork, ask);
    const ranges =
      network && peer ? [...byRange(joint, network, peer, ask), ...byRange(joint, peer, network, ask)] : [];
    yield* ranges;
    if (ranges.length > 0 || (!network && !peer)) return;
    const ends = [network, peer].map((each) => each?.id ?? place('unseen', 'not given', joint.id));
    const given = [network, peer].flatMap((each) => each ?? []);
    yield possible(
      ends[0] as string,
      ends[1] as string,
      [joint.id],
      refused(given, ask),
      `${joint.name} joins two networks`,
      joint.at,
    );
  },
});

/** A group of a network that lets in a range of the other: who speaks from there is anybody in it. */
function byRange(peering: Peering, network: Network, peer: Network, ask: Ask): readonly Sighting[] {
  return rulesIn(network, ask).flatMap(({ group, rule }) => {
    const range = privateRange(rule, ask);
    if (range === undefined || !carriesTcp(rule, ask) || liesInNetwork(range, peer, ask) !== true) return [];
    const outcome = judgeSession(rule, group.name, () => group, ask);
    const port = onePort(rule, ask);
    const hop = possible(
      peer.id,
      group.id,
      [peering.id],
      outcome,
      `${group.name} lets ${range} in, which is in ${peer.name}`,
      rule.at,
    );
    return [{ ...hop, protocol: port === undefined ? '' : `TCP ${port}` }];
  });
}

function possible(
  from: string,
  to: string,
  via: readonly string[],
  outcome: Outcome,
  says: string,
  at: Sighting['facts'][number]['at'],
): Sighting {
  return { from, to, via, protocol: '', certainty: 'possible', outcome, facts: [fact(at, says)] };
}

/** What joins networks encrypts nothing that anybody may rely on; the networks at its ends may refuse what is in the clear. */
function refused(networks: readonly Network[], ask: Ask): Outcome {
  return together(
    networks.map((network) => {
      const found = ask.part(() => refusesPlainTraffic(network, ask));
      if (found.verdict !== 'not-applicable') return found;
      const why = `whether what passes between ${network.name} and others is encrypted shows in no template`;
      return ask.unknown(network, why, 'speak TLS there, or enforce encryption in both VPCs');
    }),
  );
}
