import type { Leg, Link } from '../scene/scene.ts';

/**
 * The id of the line of each leg. Hops that share a part of their way share its line where they look the same: from a
 * listener to a target group goes one line, however many fleets stand behind it.
 */
export function lineIds(links: readonly Link[]): string[][] {
  const shared = new Map<string, string>();
  return links.map((link, index) =>
    link.legs.map((leg, part) => {
      const own = `e${index}.${part}`;
      if (link.legs.length === 1) return own;
      const key = look(link, leg);
      const id = shared.get(key) ?? own;
      shared.set(key, id);
      return id;
    }),
  );
}

function look({ state, absent, possible, says }: Link, { from, to, carried, head }: Leg): string {
  return JSON.stringify([from, to, carried, head, state, absent, possible, says]);
}
