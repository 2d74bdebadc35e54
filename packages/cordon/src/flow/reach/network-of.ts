import type { Ask } from '../../controls/ask.ts';
import type { Fact } from '../../model/fact.ts';
import type { Network } from '../../model/kinds/network.ts';
import type { Subnet } from '../../model/kinds/subnet.ts';
import type { Resource } from '../../model/resource.ts';
import type { Text } from '../../model/value.ts';
import { allMeant, meantOf } from '../meant-by.ts';
import { subnetsOf } from './subnets-of.ts';

/** The network that a subnet belongs to, or anything else that names one; undefined where it is not given. */
export function networkOf(of: Subnet | { readonly network: Fact<Text> }, ask: Ask): Network | undefined {
  return meantOf('network', of.network, ask);
}

/** The network that a resource stands in: by its own word, by its subnets, or by its security groups. */
export function networkAround(resource: Resource, ask: Ask): Network | undefined {
  const named = resource as Resource & {
    readonly network?: Fact<Text>;
    readonly securityGroups?: Fact<readonly Fact<Text>[]>;
  };
  const groups = () => (named.securityGroups ? allMeant('security-group', named.securityGroups, ask) : []);
  const own = named.network && networkOf({ network: named.network }, ask);
  return own ?? first(subnetsOf(resource, ask), ask) ?? first(groups(), ask);
}

function first(within: readonly { readonly network: Fact<Text> }[], ask: Ask): Network | undefined {
  for (const each of within) {
    const network = networkOf(each, ask);
    if (network) return network;
  }
  return undefined;
}
