import { resourcePattern } from '../model/resource-pattern.ts';
import type { ReadEstate } from '../readers/cloudformation/read-estate.ts';
import { Complaints, type Said } from './complaints.ts';

/**
 * Names of resources that the given stacks do not have, a line each. A stack that was not given says nothing of what is
 * there, nor does a nested one that was not read, or one in which a macro or a loop makes names.
 */
export function misnamed(names: readonly Said[], read: ReadEstate): string[] {
  if (names.length === 0) return [];
  const complaints = new Complaints();
  const deployments = read.deployments.map(({ id }) => id);
  const made = read.deployments.filter(({ generated, unread }) => generated || unread.length > 0).map(({ id }) => id);
  const open = [...made, ...read.unreadStacks];
  const there = [...read.resources, ...read.named().filter(({ kind }) => kind === 'opaque')];
  for (const said of names) {
    const pattern = resourcePattern(said.text);
    if (!pattern?.concerns(deployments) || (open.length > 0 && pattern.concerns(open))) continue;
    if (there.some((resource) => pattern.matches(resource))) continue;
    const like = there.map(({ id, name }) => (said.text.includes('/') ? id : name));
    complaints.unknownName(said, like, 'no given stack has such a resource: remove it, or name another');
  }
  return complaints.lines;
}
