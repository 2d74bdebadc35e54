import type { Ask } from '../controls/ask.ts';
import type { Resource } from '../model/resource.ts';
import { explore, TooManyWorlds } from '../worlds/explore.ts';
import { attachedTo } from './attached.ts';

/** What belongs to a node in any world. */
export function attachedIn(resource: Resource, ask: Ask): readonly Resource[] {
  try {
    const leaves = explore((world) => {
      ask.world = world;
      return resource.exists(world) ? attachedTo(resource, ask) : [];
    });
    return [...new Set(leaves.flatMap(({ result }) => result))];
  } catch (error) {
    if (error instanceof TooManyWorlds) return [];
    throw error;
  }
}
