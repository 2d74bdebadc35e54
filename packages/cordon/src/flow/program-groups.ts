import type { Ask } from '../controls/ask.ts';
import { byGroups, groupsOf } from '../controls/group-users.ts';
import { type Naming, textsIn } from '../controls/links.ts';
import { meantResource } from '../controls/meant-resource.ts';
import type { Found } from '../model/fact.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import type { Text } from '../model/value.ts';
import { cardsOf, instancesWith } from './cards.ts';
import { type Program, programKinds } from './programs.ts';
import { fleetsFrom, instancesFrom, templatesOf } from './started-from.ts';

type Grouped = Exclude<(typeof programKinds)[number], 'fleet'>;

/** A fleet is in the groups of what it is started from; everything else names its groups itself. */
const groupedKinds = programKinds.filter((kind): kind is Grouped => kind !== 'fleet');
const groupsOfGrouped: Naming<Grouped> = (each, chooser) =>
  each.kind === 'instance' ? groupsOf(each, chooser) : textsIn(each.securityGroups, chooser);

/** The programs that are certainly in a security group. */
export function programsIn(group: SecurityGroup, ask: Ask): readonly Program[] {
  const templates = ask.linkedSurely('launch-template', group, groupsOf);
  return [
    ...new Set<Program>([
      ...groupedKinds.flatMap((kind): readonly Program[] => ask.linkedSurely(kind, group, groupsOfGrouped)),
      ...templates.flatMap((each) => fleetsFrom(each, ask)),
      ...templates.flatMap((each) => instancesFrom(each, ask)).filter((each) => !namesGroups(each, ask)),
      ...ask.linkedSurely('network-interface', group, byGroups).flatMap((card) => instancesWith(card, ask)),
    ]),
  ];
}

/** How many programs may be in the group, in any world: too many of them are drawn as the group. */
export function howManyIn(group: SecurityGroup, ask: Ask): number {
  return [
    ...groupedKinds.map((kind) => ask.mayLink(kind, group, groupsOfGrouped)),
    ask.mayLink('launch-template', group, groupsOf),
    ask.mayLink('network-interface', group, byGroups),
  ].reduce((sum, each) => sum + each, 0);
}

/** The security groups that a program's network interfaces are in. */
export function groupsOfProgram(program: Program, ask: Ask): readonly SecurityGroup[] {
  const groups = groupsNamed(program, ask).flatMap((found) => {
    const meant = found.is === 'known' ? meantResource(found.value) : undefined;
    const group = meant && ask.meant(meant);
    return group?.kind === 'security-group' ? [group as SecurityGroup] : [];
  });
  return [...new Set(groups)];
}

function groupsNamed(program: Program, ask: Ask): readonly Found<Text>[] {
  if (program.kind === 'task-definition') return [];
  if (program.kind !== 'fleet' && program.kind !== 'instance') return groupsOfGrouped(program, ask.world);
  const cards = program.kind === 'instance' ? cardsOf(program, ask) : [];
  const templates = program.kind === 'fleet' || !namesGroups(program, ask) ? templatesOf(program, ask) : [];
  return [
    ...(program.kind === 'instance' ? groupsOf(program, ask.world) : []),
    ...templates.flatMap((each) => groupsOf(each, ask.world)),
    ...cards.flatMap((each) => textsIn(each.securityGroups, ask.world)),
  ];
}

/** Does an instance say itself in which groups it is? What it is started from says it in vain then. */
function namesGroups(instance: Instance, ask: Ask): boolean {
  return groupsOf(instance, ask.world).some(({ is }) => is !== 'absent');
}
