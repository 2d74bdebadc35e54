import { Box } from '../worlds/box.ts';

/** In which worlds something is so: in those of any of these boxes. */
export type Worlds = readonly Box[];

export const allWorlds: Worlds = [Box.everything];

/** More boxes than this are not multiplied out: the narrower of two stands for both, which can only be too much. */
const mostBoxes = 32;

/** The worlds in both. */
export function inBoth(one: Worlds, other: Worlds): Worlds {
  if (one === allWorlds || one === other) return other;
  if (other === allWorlds) return one;
  if (one.length * other.length > mostBoxes) return one.some((each) => other.some((box) => box.meets(each))) ? one : [];
  return one.flatMap((each) => other.flatMap((box) => each.within(box) ?? []));
}

/** Are all worlds of the second among those of the first, as far as single boxes show? */
export function include(one: Worlds, other: Worlds): boolean {
  return one === allWorlds || one === other || other.every((box) => one.some((each) => each.holds(box)));
}

/** The same worlds in fewer boxes, where two of them make one. */
export function inFewerBoxes(boxes: Worlds): Worlds {
  const joined: Box[] = [];
  for (const box of boxes) {
    let whole = box;
    for (let at = 0; at < joined.length; ) {
      const union = joined.length <= mostBoxes ? whole.join(joined[at] as Box) : undefined;
      if (union) {
        joined.splice(at, 1);
        whole = union;
        at = 0;
      } else at += 1;
    }
    joined.push(whole);
  }
  return joined.some(({ limits }) => limits.size === 0) ? allWorlds : joined;
}
