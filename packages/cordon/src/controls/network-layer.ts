import { encryptsInTransit, inTransitData } from '../facts/ec2-in-transit.ts';
import type { Network } from '../model/kinds/network.ts';
import type { NetworkEncryption } from '../model/kinds/network-encryption.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import type { Ask } from './ask.ts';
import { machinesIn } from './group-users.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';

const byNetwork = by<'network-encryption'>((each) => each.network);

/** What a pass or a doubt says that rests on the network layer: it is reported apart from TLS, whoever asks. */
export const notTls =
  'encrypted at the network layer (Nitro), which is not TLS: whether that is enough is your assessor’s to say';

/** What a network says of traffic in the clear, or a control for it does. */
type Word = Pick<NetworkEncryption, 'mode' | 'peeringExcluded'>;

/** Does the network refuse traffic between its instances that is not encrypted? Not applicable where nothing is said of it. */
export function refusesPlainTraffic(network: Network, ask: Ask): Outcome {
  if (ask.isGiven(network.mode)) return refuses(network, ask);
  const controls = ask.linked('network-encryption', network, byNetwork);
  return ask.every(controls, (control) => refuses(control, ask));
}

function refuses({ mode, peeringExcluded }: Word, ask: Ask): Outcome {
  if (ask.need(mode)?.toLowerCase() !== 'enforce') {
    return ask.unknown(mode, 'monitor mode watches traffic in the clear and lets it pass', 'set the mode to enforce');
  }
  if (ask.need(peeringExcluded)?.toLowerCase() === 'enable') {
    const why = 'traffic with peered networks may stay in the clear: the control leaves it out';
    return ask.unknown(peeringExcluded, why, 'enforce encryption in the peered network and drop the exclusion');
  }
  return ask.pass(notTls);
}

/** Are instances seen at both ends, and none of a type that surely does not encrypt to others? */
export function bothEndsMayEncrypt(ends: readonly SecurityGroup[], ask: Ask): boolean {
  return ends.every((group) => {
    const machines = machinesIn(group, ask);
    ask.cite(inTransitData);
    return machines.length > 0 && machines.every((each) => mayEncrypt(ask.need(each.machineType)));
  });
}

function mayEncrypt(machineType: string | undefined): boolean {
  return machineType === undefined || encryptsInTransit(machineType) !== false;
}
