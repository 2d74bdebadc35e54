import type { Ask } from '../controls/ask.ts';
import { groupsOf } from '../controls/group-users.ts';
import { by, byEach, type Naming, textsIn } from '../controls/links.ts';
import { meantResource } from '../controls/meant-resource.ts';
import type { Fact } from '../model/fact.ts';
import type { ContainerService } from '../model/kinds/container-service.ts';
import type { Fleet } from '../model/kinds/fleet.ts';
import type { ServerlessFunction } from '../model/kinds/function.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { InstanceProfile } from '../model/kinds/instance-profile.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { Role } from '../model/kinds/role.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import type { TaskDefinition } from '../model/kinds/task-definition.ts';
import type { Text } from '../model/value.ts';

/** What runs programs that handle PHI. */
export type Program = Instance | Fleet | ServerlessFunction | ContainerService;

export const programKinds = [
  'instance',
  'fleet',
  'function',
  'container-service',
] as const satisfies readonly Program['kind'][];

type Grouped = Exclude<(typeof programKinds)[number], 'fleet'>;

/** A fleet is in the groups of what it is started from; everything else names its groups itself. */
const groupedKinds = programKinds.filter((kind): kind is Grouped => kind !== 'fleet');
const groupsOfGrouped: Naming<Grouped> = (each, chooser) =>
  each.kind === 'instance' ? groupsOf(each, chooser) : textsIn(each.securityGroups, chooser);

const byTemplateName = by<'launch-template'>((each) => each.templateName);
const byProfileName = by<'instance-profile'>((each) => each.profileName);
const byFamily = by<'task-definition'>((each) => each.family);
const byRoleName = by<'role'>((each) => each.roleName);

/** Runs a part of a search; what cannot be read there is left out of it. */
export function seen<T>(ask: Ask, run: () => readonly T[]): readonly T[] {
  let found: readonly T[] = [];
  ask.part(() => {
    found = run();
    return ask.pass();
  });
  return found;
}

/** The launch templates or configurations that a fleet starts instances from. */
export function templatesOf(fleet: Fleet, ask: Ask): readonly LaunchTemplate[] {
  const overrides = seen(ask, () => ask.need(fleet.overrides) ?? []);
  const named: readonly Fact<Text>[] = [
    ...[fleet.launchTemplate, fleet.launchTemplateName, fleet.launchConfiguration],
    ...[fleet.mixedTemplate, fleet.mixedTemplateName],
    ...overrides.flatMap((each) => [each.launchTemplate, each.launchTemplateName]),
  ];
  const found = named.flatMap((each) =>
    seen(ask, () => {
      const template = ask.isGiven(each) ? ask.follow('launch-template', each, byTemplateName) : undefined;
      return template ? [template] : [];
    }),
  );
  return [...new Set(found)];
}

const byTemplate: Naming<'fleet'> = (fleet, chooser) => {
  const overrides = fleet.overrides.find(chooser);
  const several = overrides.is === 'known' ? overrides.value : [];
  return [
    ...[fleet.launchTemplate, fleet.launchTemplateName, fleet.launchConfiguration],
    ...[fleet.mixedTemplate, fleet.mixedTemplateName],
    ...several.flatMap((each) => [each.launchTemplate, each.launchTemplateName]),
  ].map((each) => each.find(chooser));
};

/** The fleets that start instances from a template. */
export function fleetsFrom(template: LaunchTemplate, ask: Ask): readonly Fleet[] {
  return ask.linkedSurely('fleet', template, byTemplate, template.templateName);
}

/** The programs that are certainly in a security group. */
export function programsIn(group: SecurityGroup, ask: Ask): readonly Program[] {
  const templates = ask.linkedSurely('launch-template', group, groupsOf);
  return [
    ...new Set<Program>([
      ...groupedKinds.flatMap((kind): readonly Program[] => ask.linkedSurely(kind, group, groupsOfGrouped)),
      ...templates.flatMap((each) => fleetsFrom(each, ask)),
    ]),
  ];
}

/** What the containers of a service are described by. */
export function tasksOf(service: ContainerService, ask: Ask): readonly TaskDefinition[] {
  return seen(ask, () => {
    const task = ask.isGiven(service.taskDefinition)
      ? ask.follow('task-definition', service.taskDefinition, byFamily)
      : undefined;
    return task ? [task] : [];
  });
}

/** How many programs may be in the group, in any world: too many of them are drawn as the group. */
export function howManyIn(group: SecurityGroup, ask: Ask): number {
  return [
    ...groupedKinds.map((kind) => ask.mayLink(kind, group, groupsOfGrouped)),
    ask.mayLink('launch-template', group, groupsOf),
  ].reduce((sum, each) => sum + each, 0);
}

/** The roles that a program acts as. */
export function rolesOf(program: Program, ask: Ask): readonly Role[] {
  switch (program.kind) {
    case 'function':
      return roleNamed(program.role, ask);
    case 'instance':
      return rolesOfProfile(program.profile, ask);
    case 'container-service':
      return tasksOf(program, ask).flatMap((each) => roleNamed(each.taskRole, ask));
    default:
      return [
        ...new Set(
          templatesOf(program, ask).flatMap((each) => [
            ...rolesOfProfile(each.profile, ask),
            ...rolesOfProfile(each.profileName, ask),
          ]),
        ),
      ];
  }
}

/** The role that a fact names, by reference or by name. */
export function roleNamed(named: Fact<Text>, ask: Ask): readonly Role[] {
  return seen(ask, () => {
    const role = ask.isGiven(named) ? ask.follow('role', named, byRoleName) : undefined;
    return role ? [role] : [];
  });
}

function rolesOfProfile(named: Fact<Text>, ask: Ask): readonly Role[] {
  const profiles: readonly InstanceProfile[] = seen(ask, () => {
    const profile = ask.isGiven(named) ? ask.follow('instance-profile', named, byProfileName) : undefined;
    return profile ? [profile] : [];
  });
  return profiles.flatMap((profile) =>
    seen(ask, () => ask.need(profile.roles) ?? []).flatMap((each) => roleNamed(each, ask)),
  );
}

/** The security groups that a program's network interfaces are in. */
export function groupsOfProgram(program: Program, ask: Ask): readonly SecurityGroup[] {
  const named =
    program.kind === 'fleet'
      ? templatesOf(program, ask).flatMap((each) => groupsOf(each, ask.world))
      : groupsOfGrouped(program, ask.world);
  const groups = named.flatMap((found) => {
    const meant = found.is === 'known' ? meantResource(found.value) : undefined;
    const group = meant && ask.meant(meant);
    return group?.kind === 'security-group' ? [group as SecurityGroup] : [];
  });
  return [...new Set(groups)];
}

export const byTargetGroups = byEach<'fleet'>((fleet) => fleet.targetGroups);
