import type { Chooser } from '../model/chooser.ts';
import type { Found } from '../model/fact.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { byEach, type Naming } from './links.ts';

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

const byGroups = <K extends Grouped>(): Naming<K> => byEach<K>('groups', (each) => each.securityGroups);

/** An instance's groups, and those of the network cards it is started with. */
function groupsOf(each: Instance | LaunchTemplate, chooser: Chooser): Found<Text>[] {
  const cards = each.networkInterfaces.find(chooser);
  const lists = [each.securityGroups, ...(cards.is === 'known' ? cards.value.map((card) => card.securityGroups) : [])];
  return lists.flatMap((list) => {
    const found = list.find(chooser);
    return found.is === 'known' ? found.value.map((group) => group.find(chooser)) : [found];
  });
}

/** The instances that are certainly in the group, and what starts more of them; who else is, is not claimed. */
export function machinesIn(group: SecurityGroup, ask: Ask): readonly (Instance | LaunchTemplate)[] {
  return [
    ...ask.linkedSurely('instance', group, { key: 'all groups', texts: groupsOf }),
    ...ask.linkedSurely('launch-template', group, { key: 'all groups', texts: groupsOf }),
  ];
}

/** Is the group seen at databases and at nothing that runs programs of one's own? */
export function servesDatabases(group: SecurityGroup, ask: Ask): boolean {
  const databases =
    ask.linkedSurely('database', group, byGroups()).length +
    ask.linkedSurely('database-cluster', group, byGroups()).length;
  return databases > 0 && machinesIn(group, ask).length === 0;
}

/**
 * Is the group held by load balancers and, as far as the given templates show, by nothing else? `perhaps` where only
 * something that no reader translates may hold it too.
 */
export function servesLoadBalancersOnly(group: SecurityGroup, ask: Ask): 'yes' | 'no' | 'perhaps' {
  const balancers =
    ask.linkedSurely('load-balancer', group, byGroups()).length +
    ask.linkedSurely('classic-load-balancer', group, byGroups()).length;
  if (balancers === 0) return 'no';
  const others = [
    machinesIn(group, ask),
    ask.linkedSurely('client-vpn', group, byGroups()),
    ask.linkedSurely('database', group, byGroups()),
    ask.linkedSurely('database-cluster', group, byGroups()),
    ask.linkedSurely('function', group, byGroups()),
    ask.linkedSurely('instance-connect-endpoint', group, byGroups()),
    ask.linkedSurely('network-interface', group, byGroups()),
    ask.linkedSurely('service-endpoint', group, byGroups()),
  ];
  if (others.some((users) => users.length > 0)) return 'no';
  return ask.opaqueReferencesTo(group).length > 0 ? 'perhaps' : 'yes';
}
