import { encryptsInTransit, inTransitData } from '../facts/ec2-in-transit.ts';
import type { Network } from '../model/kinds/network.ts';
import type { NetworkEncryption } from '../model/kinds/network-encryption.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import type { Ask } from './ask.ts';
import { instancesIn } from './group-users.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';

const byNetwork = by<'network-encryption'>((each) => each.network);

/** What a pass or a doubt says that rests on the network layer: it is reported apart from TLS, whoever asks. */
export const notTls =
  'encrypted at the network layer (Nitro), which is not TLS: whether that is enough is your assessor’s to say';

/** Does the network refuse traffic between its instances that is not encrypted? Not applicable where no control is given. */
export function refusesPlainTraffic(network: Network, ask: Ask): Outcome {
  const controls = ask.linked('network-encryption', network, byNetwork);
  return ask.every(controls, (control) => {
    const mode = ask.need(control.mode)?.toLowerCase();
    if (mode !== 'enforce') {
      return ask.unknown(
        control.mode,
        'monitor mode watches traffic in the clear and lets it pass',
        'set the mode to enforce',
      );
    }
    if (isExcluded(control, ask)) {
      const why = 'traffic with peered networks may stay in the clear: the control leaves it out';
      return ask.unknown(
        control.peeringExcluded,
        why,
        'enforce encryption in the peered network and drop the exclusion',
      );
    }
    return ask.pass(notTls);
  });
}

function isExcluded(control: NetworkEncryption, ask: Ask): boolean {
  return ask.need(control.peeringExcluded)?.toLowerCase() === 'enable';
}

/** Are instances seen at both ends, and none of a type that surely does not encrypt to others? */
export function bothEndsMayEncrypt(ends: readonly SecurityGroup[], ask: Ask): boolean {
  return ends.every((group) => {
    const instances = instancesIn(group, ask);
    ask.cite(inTransitData);
    return instances.length > 0 && instances.every((each) => mayEncrypt(ask.need(each.machineType)));
  });
}

function mayEncrypt(machineType: string | undefined): boolean {
  return machineType === undefined || encryptsInTransit(machineType) !== false;
}
