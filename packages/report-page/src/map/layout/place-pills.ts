import { type Link, wordedLeg } from '../scene/scene.ts';
import { isBad } from '../scene/states.ts';
import { abreast, type Share } from './abreast.ts';
import type { Pill, PlacedCard, PlacedLink, Point, Rect } from './drawing.ts';
import { lengthOf, longestRun, type Run } from './runs.ts';
import { clearance, pillHeight, pillWidth } from './sizes.ts';

const sign = 14;

type Lines = readonly (readonly (readonly Point[])[])[];

/**
 * Puts the words of each hop on its longest level run. Words that are always seen come first and keep clear of each other
 * and of lines that cross; the others are seen one at a time.
 */
export function placePills(
  links: readonly Link[],
  lines: Lines,
  extent: Rect,
  cards: readonly PlacedCard[],
): PlacedLink[] {
  const pills = new Map<number, Pill>();
  const taken: Rect[] = [...cards];
  const shares = abreast(links);
  const isSeen = (link: Link) => isBad(link.says) && !link.possible;
  const indexes = [...links.keys()].sort((a, b) => Number(isSeen(links[b] as Link)) - Number(isSeen(links[a] as Link)));
  const shared = new Map<readonly Point[], Pill | null>();
  for (const index of indexes) {
    const [link, own] = [links[index], lines[index]];
    const line = link && own?.[wordedLeg(link)];
    if (!link || !own || !line) continue;
    const before = shared.get(line);
    if (before) pills.set(index, before);
    if (before !== undefined) continue;
    const crossing = isSeen(link)
      ? lines
          .filter((_, other) => other !== index)
          .flat()
          .flatMap(uprights)
      : [];
    const avoid = [...taken, ...crossing];
    const pill = onRun(longestRun(line), wanted(link, shares.get(link)), avoid, taken, extent);
    shared.set(line, pill);
    if (!pill) continue;
    pills.set(index, pill);
    if (isSeen(link)) taken.push(rectOf(pill));
  }
  return links.map((link, index) => ({ link, lines: lines[index] ?? [], pill: pills.get(index) ?? null }));
}

interface Wanted {
  readonly width: number;
  /** How far from the middle of the run its own middle is at best. */
  readonly aside: number;
}

function wanted({ says }: Link, share: Share | undefined): Wanted {
  const width = pillWidth(says);
  return { width, aside: share ? share.before + width / 2 - share.all / 2 : 0 };
}

/** As near to where it belongs as is free; across other lines where no place is; as a sign alone where the words do not fit. */
function onRun(
  run: Run | undefined,
  { width, aside }: Wanted,
  avoid: readonly Rect[],
  never: readonly Rect[],
  extent: Rect,
): Pill | null {
  if (!run) return null;
  const middle = (run[0].x + run[1].x) / 2;
  const fits = (pill: Pill, others: readonly Rect[]) =>
    isWithin(rectOf(pill), extent) && !others.some((other) => overlap(rectOf(pill), other));
  const free = (lengthOf(run) - width) / 2 - clearance;
  for (const others of free < 0 ? [] : [avoid, never]) {
    for (let away = 0; away <= 2 * free; away += 6) {
      for (const side of [-1, 1]) {
        const x = middle + aside + side * away;
        const pill = { x, y: run[0].y, width };
        if (Math.abs(x - middle) <= free + 0.5 && fits(pill, others)) return pill;
      }
    }
  }
  const reach = lengthOf(run) / 2 - sign / 2 - 2;
  for (let away = 0; away <= reach; away += 6) {
    for (const side of [-1, 1]) {
      const pill = { x: middle + side * away, y: run[0].y, width: null };
      if (fits(pill, never)) return pill;
    }
  }
  return null;
}

/** The parts of a line that go up or down, with a little air. */
function uprights(line: readonly Point[]): Rect[] {
  return line.slice(1).flatMap((b, index): Rect[] => {
    const a = line[index];
    if (!a || a.x !== b.x) return [];
    return [{ x: a.x - 6, y: Math.min(a.y, b.y), width: 12, height: Math.abs(a.y - b.y) }];
  });
}

function rectOf({ x, y, width }: Pill): Rect {
  const [wide, high] = width === null ? [sign, sign] : [width, pillHeight];
  return { x: x - wide / 2, y: y - high / 2, width: wide, height: high };
}

function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
