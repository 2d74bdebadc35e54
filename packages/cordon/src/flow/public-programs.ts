import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import type { Fleet } from '../model/kinds/fleet.ts';
import type { Instance } from '../model/kinds/instance.ts';
import { templatesOf } from './programs.ts';
import { isPublic } from './reach/is-public.ts';
import { subnetsOf } from './reach/subnets-of.ts';

const byInstance = by<'public-address'>((each) => each.instance);
const byAssociated = by<'public-address-association'>((each) => each.instance);

/** Why an instance or a fleet can be reached from the internet, as far as addresses and routes go; undefined where nothing shows it. */
export function whyReachable(program: Instance | Fleet, ask: Ask): string | undefined {
  if (program.kind === 'instance') {
    const fixed = [
      ...ask.linkedSurely('public-address', program, byInstance),
      ...ask.linkedSurely('public-address-association', program, byAssociated),
    ];
    if (fixed.length > 0) return `${program.name} has a public address of its own`;
  }
  const machines = program.kind === 'fleet' ? templatesOf(program, ask) : [program];
  const asked = machines
    .flatMap((each) => ask.known(each.networkInterfaces) ?? [])
    .map((card) => ask.known(card.publicAddress));
  if (asked.includes(true)) return `${program.name} is started with a public address`;
  if (asked.includes(false)) return undefined;
  const open = subnetsOf(program, ask).find(
    (subnet) => isPublic(subnet, ask) === true && ask.known(subnet.publicAddresses) !== false,
  );
  return open && `${program.name} stands in ${open.name}, which has a route to an internet gateway`;
}
