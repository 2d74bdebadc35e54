import type { Chooser } from '../model/chooser.ts';
import type { Found } from '../model/fact.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import type { Place } from '../model/place.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { isHeldInside, mentioning } from './group-mentions.ts';
import { byEach, type Naming, textsIn } from './links.ts';

/** What may hold a group besides load balancers, and machines. */
const others = [
  'cache',
  'client-vpn',
  'container-service',
  'database',
  'database-cluster',
  'document-cluster',
  'function',
  'graph-cluster',
  'instance-connect-endpoint',
  'mount-target',
  'network-interface',
  'replication-instance',
  'schedule',
  'search-domain',
  'service-endpoint',
  'transfer-server',
  'warehouse',
] as const;

type Grouped = 'classic-load-balancer' | 'load-balancer' | (typeof others)[number];

export const byGroups: Naming<Grouped> = byEach<Grouped>((each) => each.securityGroups);

/** An instance's groups, and those of the network cards it is started with. */
export function groupsOf(each: Instance | LaunchTemplate, chooser: Chooser): Found<Text>[] {
  const cards = each.networkInterfaces.find(chooser);
  const lists = [each.securityGroups, ...(cards.is === 'known' ? cards.value.map((card) => card.securityGroups) : [])];
  return lists.flatMap((list) => textsIn(list, chooser));
}

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
 * something may hold it too of which nobody can say what it does with it.
 */
export function servesLoadBalancersOnly(group: SecurityGroup, ask: Ask): 'yes' | 'no' | 'perhaps' {
  if (!isHeldBy(group, ['load-balancer', 'classic-load-balancer'], ask)) return 'no';
  if (machinesIn(group, ask).length > 0 || isHeldBy(group, others, ask) || isHeldInside(group, ask)) return 'no';
  return mayHold(group, ask) ? 'perhaps' : 'yes';
}

/** What names the group, and may hold it or give it to what does: its name, and what to call it. */
export function mayHold(
  group: SecurityGroup,
  ask: Ask,
): { readonly id: string; readonly at: Place; readonly sort: string } | undefined {
  const [opaque] = ask.opaqueReferencesTo(group);
  if (opaque) return { id: opaque.id, at: opaque.at, sort: opaque.type };
  const [read] = mentioning(group, ask);
  return read && { id: read.id, at: read.at, sort: read.label };
}
