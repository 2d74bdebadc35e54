import type { Chooser } from '../model/chooser.ts';
import type { Found } from '../model/fact.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { byEach, type Naming, textsIn } from './links.ts';

type Grouped =
  | 'classic-load-balancer'
  | 'client-vpn'
  | 'database'
  | 'database-cluster'
  | 'function'
  | 'instance-connect-endpoint'
  | 'load-balancer'
  | 'network-interface'
  | 'service-endpoint';

export const byGroups: Naming<Grouped> = byEach<Grouped>((each) => each.securityGroups);

/** An instance's groups, and those of the network cards it is started with. */
export function groupsOf(each: Instance | LaunchTemplate, chooser: Chooser): Found<Text>[] {
  const cards = each.networkInterfaces.find(chooser);
  const lists = [each.securityGroups, ...(cards.is === 'known' ? cards.value.map((card) => card.securityGroups) : [])];
  return lists.flatMap((list) => textsIn(list, chooser));
}

/** What may hold a group besides load balancers, and machines. */
const others = [
  'client-vpn',
  'database',
  'database-cluster',
  'function',
  'instance-connect-endpoint',
  'network-interface',
  'service-endpoint',
] as const;

/** The instances that are certainly in the group, and what starts more of them; who else is, is not claimed. */
export function machinesIn(group: SecurityGroup, ask: Ask): readonly (Instance | LaunchTemplate)[] {
  return [...ask.linkedSurely('instance', group, groupsOf), ...ask.linkedSurely('launch-template', group, groupsOf)];
}

function isHeldBy(group: SecurityGroup, kinds: readonly Grouped[], ask: Ask): boolean {
  return kinds.some((kind) => ask.linkedSurely(kind, group, byGroups).length > 0);
}

/** Is the group seen at databases and at nothing that runs programs of one's own? */
export function servesDatabases(group: SecurityGroup, ask: Ask): boolean {
  return isHeldBy(group, ['database', 'database-cluster'], ask) && machinesIn(group, ask).length === 0;
}

/**
 * Is the group held by load balancers and, as far as the given templates show, by nothing else? `perhaps` where only
 * something that no reader translates may hold it too.
 */
export function servesLoadBalancersOnly(group: SecurityGroup, ask: Ask): 'yes' | 'no' | 'perhaps' {
  if (!isHeldBy(group, ['load-balancer', 'classic-load-balancer'], ask)) return 'no';
  if (machinesIn(group, ask).length > 0 || isHeldBy(group, others, ask)) return 'no';
  return ask.opaqueReferencesTo(group).length > 0 ? 'perhaps' : 'yes';
}
