import type { HopNow, PathNow, World } from './world.ts';

/** One hop of a path as data passes it: from where, over what, to where. */
export interface Step {
  readonly at: HopNow;
  readonly from: string;
  readonly via: readonly string[];
  readonly to: string;
}

/** A hop may be opened against the way its data goes; a path tells the hops in the order of the data. */
export function stepsOf(world: World, { path }: PathNow): readonly Step[] {
  let here = path.from;
  return path.hops.flatMap((id) => {
    const at = world.hops.get(id);
    if (!at) return [];
    const { from, to, via } = at.hop;
    const back = to === here && from !== here;
    const step = back ? { at, from: to, via: [...via].reverse(), to: from } : { at, from, via, to };
    here = step.to;
    return [step];
  });
}
