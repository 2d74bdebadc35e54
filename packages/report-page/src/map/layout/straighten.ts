import type { Link } from '../scene/scene.ts';
import type { PlacedCard, Point } from './drawing.ts';
import { lineIds } from './line-ids.ts';

/** A step smaller than this is no turn, only unrest. */
const least = 12;
/** Lines that meet a card stay so far from its corners and from each other. */
const fromCorner = 9;
const fromOther = 7;

/** The lines of each link, with small steps next to a card pulled straight. */
export function straighten(
  links: readonly Link[],
  lines: ReadonlyMap<string, readonly Point[]>,
  cards: ReadonlyMap<string, PlacedCard>,
): Point[][][] {
  const drawn = new Map([...lines].map(([id, line]) => [id, [...line]]));
  const ids = lineIds(links);
  const legs = new Map(links.flatMap((link, index) => link.legs.map((leg, part) => [ids[index]?.[part] ?? '', leg])));
  const ends = new Ends();
  for (const [id, { from, to }] of legs) {
    ends.add(from, 'right', drawn.get(id)?.[0]);
    ends.add(to, 'left', drawn.get(id)?.at(-1));
  }
  for (const [id, { from, to }] of legs) {
    const line = drawn.get(id);
    if (!line) continue;
    pull(line, (y) => ends.move(from, 'right', line[0]?.y ?? 0, y, cards.get(from)));
    line.reverse();
    pull(line, (y) => ends.move(to, 'left', line[0]?.y ?? 0, y, cards.get(to)));
    line.reverse();
  }
  return links.map((link, index) => link.legs.map((_, part) => drawn.get(ids[index]?.[part] ?? '') ?? []));
}

/** Removes the first step of a line where its beginning may move to the height of what follows. */
function pull(line: Point[], mayMove: (y: number) => boolean): void {
  const [a, b, c, d] = line;
  if (!a || !b || !c || !d) return;
  const isStep = a.y === b.y && b.x === c.x && c.y === d.y && Math.abs(b.y - c.y) < least;
  if (isStep && mayMove(c.y)) line.splice(0, 3, { x: a.x, y: c.y });
}

/** Where lines meet the sides of cards. */
class Ends {
  readonly #bySide = new Map<string, number[]>();

  add(card: string, side: string, end: Point | undefined): void {
    if (end) this.#at(card, side).push(end.y);
  }

  move(card: string, side: string, from: number, to: number, at: PlacedCard | undefined): boolean {
    if (!at || to < at.y + fromCorner || to > at.y + at.height - fromCorner) return false;
    const ends = this.#at(card, side);
    const place = ends.indexOf(from);
    if (place < 0 || ends.some((other, index) => index !== place && Math.abs(other - to) < fromOther)) return false;
    ends[place] = to;
    return true;
  }

  #at(card: string, side: string): number[] {
    const key = `${side} ${card}`;
    const ends = this.#bySide.get(key) ?? [];
    this.#bySide.set(key, ends);
    return ends;
  }
}
