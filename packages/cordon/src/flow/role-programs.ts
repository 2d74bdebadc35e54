import type { Ask } from '../controls/ask.ts';
import { by, byEach, type Naming } from '../controls/links.ts';
import type { Role } from '../model/kinds/role.ts';
import type { Program } from './programs.ts';
import { fleetsFrom, instancesFrom } from './started-from.ts';
import { runnersOf } from './task-programs.ts';

const byRole = by<'function'>((each) => each.role);
const byRoles = byEach<'instance-profile'>((each) => each.roles);
const byInstanceProfile = by<'instance'>((each) => each.profile);
const byTemplateProfile: Naming<'launch-template'> = (each, chooser) => [
  each.profile.find(chooser),
  each.profileName.find(chooser),
];

const byTaskRole = by<'task-definition'>((each) => each.taskRole);

/** The programs that certainly act as a role. */
export function programsAs(role: Role, ask: Ask): readonly Program[] {
  const profiles = ask.linkedSurely('instance-profile', role, byRoles, role.roleName);
  const templates = profiles.flatMap((each) =>
    ask.linkedSurely('launch-template', each, byTemplateProfile, each.profileName),
  );
  const tasks = ask.linkedSurely('task-definition', role, byTaskRole, role.roleName);
  return [
    ...new Set<Program>([
      ...ask.linkedSurely('function', role, byRole, role.roleName),
      ...profiles.flatMap((each) => ask.linkedSurely('instance', each, byInstanceProfile, each.profileName)),
      ...templates.flatMap((each) => fleetsFrom(each, ask)),
      ...templates.flatMap((each) => instancesFrom(each, ask)).filter(({ profile }) => !ask.isGiven(profile)),
      ...tasks.flatMap((each) => runnersOf(each, ask)),
    ]),
  ];
}
