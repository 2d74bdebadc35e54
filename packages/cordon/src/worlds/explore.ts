import type { Guard } from '../model/chooser.ts';
import type { Box } from './box.ts';
import { Impossible, World } from './world.ts';

/** What an evaluation said in one set of worlds. */
export interface Leaf<T> {
  readonly box: Box;
  readonly result: T;
}

/** More sets of worlds than this for one question end as "too many configurations". */
export const mostLeaves = 512;

/** More runs than this end the same way: rules may forbid nearly every set of worlds, and finding that out takes time. */
const mostRuns = 4 * mostLeaves;

/** Asked more than it is allowed to tell apart. */
export class TooManyWorlds extends Error {}

/**
 * Runs an evaluation in every world it can tell apart. The boxes of the leaves are disjoint; worlds that cannot be
 * deployed are left out.
 * @param rules what must hold for a world to be deployed, given the variables it limits.
 * @throws TooManyWorlds beyond `mostLeaves`.
 */
export function explore<T>(run: (world: World) => T, rules: (box: Box) => readonly Guard[] = noRules): Leaf<T>[] {
  const first = new World();
  const only = attempt(run, first);
  // Most evaluations ask nothing that the template leaves open.
  if (first.later.length === 0) return only === impossible ? [] : [{ box: first.box, result: only }];
  const leaves: Leaf<T>[] = [];
  const waiting: Box[] = [...first.later];
  if (only !== impossible && isDeployable(first.box, rules(first.box))) leaves.push({ box: first.box, result: only });
  let runs = 1;
  for (let box = waiting.pop(); box; box = waiting.pop()) {
    runs += 1;
    const world = new World(box);
    const result = attempt(run, world);
    waiting.push(...world.later);
    if (result !== impossible && isDeployable(world.box, rules(world.box))) leaves.push({ box: world.box, result });
    if (leaves.length + waiting.length > mostLeaves || runs > mostRuns) throw new TooManyWorlds();
  }
  return leaves;
}

const noRules = () => [];
const impossible = Symbol('impossible');

function attempt<T>(run: (world: World) => T, world: World): T | typeof impossible {
  try {
    return run(world);
  } catch (error) {
    if (error instanceof Impossible) return impossible;
    throw error;
  }
}

/** Is there a world in the box in which every rule holds? Looks for one, trying the box's own choices first. */
export function isDeployable(box: Box, rules: readonly Guard[]): boolean {
  if (rules.length === 0) return true;
  const waiting: Box[] = [box];
  for (let tries = 0; tries < 4096; tries += 1) {
    const next = waiting.pop();
    if (!next) return false;
    const world = new World(next);
    if (attempt(() => rules.every((rule) => rule(world)), world) === true) return true;
    waiting.push(...world.later);
  }
  // Undecided within the budget: the world counts, so nothing is hidden.
  return true;
}
