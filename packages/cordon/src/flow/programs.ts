import type { Ask } from '../controls/ask.ts';
import { by, type Naming } from '../controls/links.ts';
import type { Doubt } from '../controls/outcome.ts';
import { Undetermined } from '../controls/undetermined.ts';
import type { Fact } from '../model/fact.ts';
import type { ContainerService } from '../model/kinds/container-service.ts';
import type { Fleet } from '../model/kinds/fleet.ts';
import type { ServerlessFunction } from '../model/kinds/function.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { KindMap } from '../model/kinds/kind-map.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { Role } from '../model/kinds/role.ts';
import type { TaskDefinition } from '../model/kinds/task-definition.ts';
import type { Text } from '../model/value.ts';
import { templatesOf } from './started-from.ts';

/** What runs programs that handle PHI. */
export type Program = Instance | Fleet | ServerlessFunction | ContainerService | TaskDefinition;

/** Tasks that no service runs are programs, too (task-programs.ts), but are in no group by themselves. */
export const programKinds = [
  'instance',
  'fleet',
  'function',
  'container-service',
] as const satisfies readonly Program['kind'][];

const byProfileName = by<'instance-profile'>((each) => each.profileName);
const byFamily = by<'task-definition'>((each) => each.family);
const byRoleName = by<'role'>((each) => each.roleName);

/** What a part of a search found, or why it cannot be read. */
export interface Sought<T> {
  readonly found: readonly T[];
  readonly doubts: readonly Doubt[];
}

/** Runs a part of a search. Its doubts are for the caller to pass on: what cannot be read may be a hop. */
export function seek<T>(run: () => readonly T[]): Sought<T> {
  try {
    return { found: run(), doubts: nothing };
  } catch (error) {
    if (error instanceof Undetermined) return { found: nothing, doubts: [error.doubt] };
    throw error;
  }
}

const nothing: readonly never[] = [];

/** Several parts of one search. */
export function joined<T>(parts: readonly Sought<T>[]): Sought<T> {
  return { found: parts.flatMap(({ found }) => found), doubts: parts.flatMap(({ doubts }) => doubts) };
}

/** The same where what cannot be read there is no hop by itself: it is left out. */
export function seen<T>(run: () => readonly T[]): readonly T[] {
  return seek(run).found;
}

/** What the containers of a service, or of a task by itself, are described by. */
export function tasksOf(service: ContainerService | TaskDefinition, ask: Ask): readonly TaskDefinition[] {
  if (service.kind === 'task-definition') return [service];
  return seen(() => {
    const task = ask.isGiven(service.taskDefinition)
      ? ask.follow('task-definition', service.taskDefinition, byFamily)
      : undefined;
    return task ? [task] : [];
  });
}

/** The roles that a program acts as. */
export function rolesOf(program: Program, ask: Ask): readonly Role[] {
  return rolesSought(program, ask).found;
}

/** The same, with what of it cannot be read. */
export function rolesSought(program: Program, ask: Ask): Sought<Role> {
  if (program.kind === 'function') return named('role', program.role, byRoleName, ask);
  if (program.kind === 'container-service' || program.kind === 'task-definition')
    return joined(tasksOf(program, ask).map((each) => named('role', each.taskRole, byRoleName, ask)));
  const own = program.kind === 'instance' && ask.isGiven(program.profile) ? [program.profile] : undefined;
  const owners = own ?? templatesOf(program, ask).flatMap(profilesOf);
  const profiles = joined(owners.map((each) => named('instance-profile', each, byProfileName, ask)));
  const roles = profiles.found.map((profile) => {
    const listed = seek(() => ask.need(profile.roles) ?? []);
    return joined([
      { found: [], doubts: listed.doubts },
      ...listed.found.map((each) => named('role', each, byRoleName, ask)),
    ]);
  });
  const all = joined(roles);
  return { found: [...new Set(all.found)], doubts: [...profiles.doubts, ...all.doubts] };
}

/** The role that a fact names, by reference or by name, or why it is not seen. */
export function roleSought(fact: Fact<Text>, ask: Ask): Sought<Role> {
  return named('role', fact, byRoleName, ask);
}

function profilesOf({ profile, profileName }: LaunchTemplate): readonly Fact<Text>[] {
  return [profile, profileName];
}

function named<K extends 'role' | 'instance-profile'>(
  kind: K,
  fact: Fact<Text>,
  naming: Naming<K>,
  ask: Ask,
): Sought<KindMap[K]> {
  return seek(() => {
    const found = ask.followGiven(kind, fact, naming);
    if (found) return [found];
    return !ask.isGiven(fact)
      ? []
      : ask.undetermined(fact, {
          why: `${fact.path} names a ${kind} that is not given`,
          settle: 'pass the template that makes it',
        });
  });
}
