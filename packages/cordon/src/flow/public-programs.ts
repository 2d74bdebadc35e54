import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import type { Fleet } from '../model/kinds/fleet.ts';
import type { Instance } from '../model/kinds/instance.ts';
import { cardsOf } from './cards.ts';
import { isPublic } from './reach/is-public.ts';
import { subnetsOf } from './reach/subnets-of.ts';
import { templatesOf } from './started-from.ts';

const byInstance = by<'public-address'>((each) => each.instance);
const byCard = by<'public-address-association'>((each) => each.networkInterface);
const byAssociated = by<'public-address-association'>((each) => each.instance);

/** Why an instance or a fleet can be reached from the internet, as far as addresses and routes go; undefined where nothing shows it. */
export function whyReachable(program: Instance | Fleet, ask: Ask): string | undefined {
  if (program.kind === 'instance') {
    const fixed = [
      ...ask.linkedSurely('public-address', program, byInstance),
      ...ask.linkedSurely('public-address-association', program, byAssociated),
      ...cardsOf(program, ask).flatMap((each) => ask.linkedSurely('public-address-association', each, byCard)),
    ];
    if (fixed.length > 0) return `${program.name} has a public address of its own`;
  }
  const templates = templatesOf(program, ask);
  const machines = program.kind === 'fleet' ? templates : [program, ...templates];
  const asked = [
    ...machines.flatMap((each) => ask.known(each.networkInterfaces) ?? []).map((card) => ask.known(card.publicAddress)),
    ...templates.map((each) => ask.known(each.publicAddress)),
  ];
  if (asked.includes(true)) return `${program.name} is started with a public address`;
  if (asked.includes(false)) return undefined;
  const open = subnetsOf(program, ask).find(
    (subnet) => isPublic(subnet, ask) === true && ask.known(subnet.publicAddresses) !== false,
  );
  return open && `${program.name} stands in ${open.name}, which has a route to an internet gateway`;
}
