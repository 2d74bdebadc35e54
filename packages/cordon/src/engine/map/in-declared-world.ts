import type { Ask } from '../../controls/ask.ts';
import { explore, TooManyWorlds } from '../../worlds/explore.ts';

/** What is so as declared: a picture shows one world. undefined where no world can be looked at. */
export function inDeclaredWorld<T>(ask: Ask, run: () => T): T | undefined {
  try {
    const leaves = explore((world) => {
      ask.world = world;
      return run();
    });
    return (leaves.find(({ box }) => box.isDeclared) ?? leaves[0])?.result;
  } catch (error) {
    if (error instanceof TooManyWorlds) return undefined;
    throw error;
  }
}
