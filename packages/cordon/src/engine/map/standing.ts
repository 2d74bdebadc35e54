import type { Ask } from '../../controls/ask.ts';
import { isPublic } from '../../flow/reach/is-public.ts';
import { networkAround } from '../../flow/reach/network-of.ts';
import { subnetsOf } from '../../flow/reach/subnets-of.ts';
import type { Network } from '../../model/kinds/network.ts';
import type { Subnet } from '../../model/kinds/subnet.ts';
import type { Resource } from '../../model/resource.ts';
import { inDeclaredWorld } from './in-declared-world.ts';

/** Where a resource stands. */
export interface Standing {
  readonly network: Network | undefined;
  readonly subnets: readonly Subnet[];
  /** Does the internet reach its subnets? */
  readonly isPublic: boolean;
}

/** Where each of some resources stands as declared; those that stand in no given network are left out. */
export function standingOf(resources: readonly Resource[], ask: Ask): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (const resource of resources) {
    const standing = inDeclaredWorld(ask, () => {
      const subnets = subnetsOf(resource, ask);
      const network = networkAround(resource, ask);
      return { network, subnets, isPublic: subnets.some((each) => isPublic(each, ask) === true) };
    });
    if (standing?.network) found.set(resource.id, standing);
  }
  return found;
}
