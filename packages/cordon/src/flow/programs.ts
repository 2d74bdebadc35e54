import type { Ask } from '../controls/ask.ts';
import { byGroups, groupsOf } from '../controls/group-users.ts';
import { by, byEach, type Naming } from '../controls/links.ts';
import { meantResource } from '../controls/meant-resource.ts';
import type { Fact } from '../model/fact.ts';
import type { Fleet } from '../model/kinds/fleet.ts';
import type { ServerlessFunction } from '../model/kinds/function.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { InstanceProfile } from '../model/kinds/instance-profile.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { Role } from '../model/kinds/role.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import type { Text } from '../model/value.ts';

/** What runs programs that handle PHI. */
export type Program = Instance | Fleet | ServerlessFunction;

export const programKinds = ['instance', 'fleet', 'function'] as const;

const byTemplateName = by<'launch-template'>((each) => each.templateName);
const byProfileName = by<'instance-profile'>((each) => each.profileName);
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
    ...ask.linkedSurely('instance', group, groupsOf),
    ...new Set(templates.flatMap((each) => fleetsFrom(each, ask))),
    ...ask.linkedSurely('function', group, byGroups as Naming<'function'>),
  ];
}

/** How many programs may be in the group, in any world: too many of them are drawn as the group. */
export function howManyIn(group: SecurityGroup, ask: Ask): number {
  return (
    ask.mayLink('instance', group, groupsOf) +
    ask.mayLink('launch-template', group, groupsOf) +
    ask.mayLink('function', group, byGroups as Naming<'function'>)
  );
}

/** The roles that a program acts as. */
export function rolesOf(program: Program, ask: Ask): readonly Role[] {
  switch (program.kind) {
    case 'function':
      return roleNamed(program.role, ask);
    case 'instance':
      return rolesOfProfile(program.profile, ask);
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
  const machines = program.kind === 'fleet' ? templatesOf(program, ask) : program.kind === 'instance' ? [program] : [];
  const named = [
    ...machines.flatMap((each) => groupsOf(each, ask.world)),
    ...(program.kind === 'function'
      ? seen(ask, () => ask.need(program.securityGroups) ?? []).map((each) => each.find(ask.world))
      : []),
  ];
  const groups = named.flatMap((found) => {
    const meant = found.is === 'known' ? meantResource(found.value) : undefined;
    const group = meant && ask.meant(meant);
    return group?.kind === 'security-group' ? [group as SecurityGroup] : [];
  });
  return [...new Set(groups)];
}

export const byTargetGroups = byEach<'fleet'>((fleet) => fleet.targetGroups);
