import type { Ask } from '../controls/ask.ts';
import { by, type Naming } from '../controls/links.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { NetworkInterface } from '../model/kinds/network-interface.ts';
import { meantOf } from './meant-by.ts';

const byAttached = by<'network-interface-attachment'>((each) => each.instance);
const byCard = by<'network-interface-attachment'>((each) => each.networkInterface);
const byOwnCards: Naming<'instance'> = ({ networkInterfaces }, chooser) => {
  const cards = networkInterfaces.find(chooser);
  return cards.is === 'known' ? cards.value.map((each) => each.networkInterface.find(chooser)) : [];
};

/** The network interfaces of an instance that are resources of their own, with which it is started or that are attached to it. */
export function cardsOf(instance: Instance, ask: Ask): readonly NetworkInterface[] {
  const named = [
    ...(ask.known(instance.networkInterfaces) ?? []),
    ...ask.linkedSurely('network-interface-attachment', instance, byAttached),
  ];
  return named.flatMap((each) => meantOf('network-interface', each.networkInterface, ask) ?? []);
}

/** The instances that use a network interface. */
export function instancesWith(card: NetworkInterface, ask: Ask): readonly Instance[] {
  const attached = ask.linkedSurely('network-interface-attachment', card, byCard);
  return [
    ...ask.linkedSurely('instance', card, byOwnCards),
    ...attached.flatMap((each) => meantOf('instance', each.instance, ask) ?? []),
  ];
}
