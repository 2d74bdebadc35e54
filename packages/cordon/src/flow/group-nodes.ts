import type { Ask } from '../controls/ask.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import { howManyIn, programsIn } from './program-groups.ts';

/** More programs than this in one group are drawn as the group: 1,000 instances are one client, not 1,000 hops. */
export const mostMembers = 8;

/** Is the group drawn in its members' stead? Over all worlds, so that every hop agrees. */
export function isHub(group: SecurityGroup, ask: Ask): boolean {
  const known = hubs.get(group);
  if (known !== undefined) return known;
  const is = howManyIn(group, ask) > mostMembers;
  hubs.set(group, is);
  return is;
}

/** Every rule that names a group asks it. */
const hubs = new WeakMap<SecurityGroup, boolean>();

/** What stands for the programs in a group: each of them, or the group where they are many. */
export function nodesIn(group: SecurityGroup, ask: Ask): readonly string[] {
  return isHub(group, ask) ? [group.id] : programsIn(group, ask).map(({ id }) => id);
}
