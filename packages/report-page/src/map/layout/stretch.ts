import type { Link } from '../scene/scene.ts';
import { wordedLeg } from '../scene/scene.ts';
import { isBad } from '../scene/states.ts';
import { abreast } from './abreast.ts';
import type { Point, Rect } from './drawing.ts';
import { lineIds } from './line-ids.ts';
import type { Spots } from './run-elk.ts';
import { lengthOf, longestRun } from './runs.ts';
import { clearance } from './sizes.ts';

/**
 * A hop that is not encrypted in some configuration says so on its line. Where that is too short, the plane is stretched
 * there: all that lies to the right moves, boxes across widen, and nothing can come to overlap.
 */
export function stretch(spots: Spots, links: readonly Link[]): Spots {
  const ids = lineIds(links);
  const loops = new Set(links.flatMap((link, index) => (isLoop(link) ? (ids[index] ?? []) : [])));
  const shares = abreast(links);
  let result = spots;
  for (const [index, link] of links.entries()) {
    if (link.possible || !isBad(link.says) || isLoop(link)) continue;
    const run = longestRun(result.lines.get(ids[index]?.[wordedLeg(link)] ?? '') ?? []);
    const missing = run ? (shares.get(link)?.all ?? 0) + 2 * clearance - lengthOf(run) : 0;
    if (!run || missing <= 0) continue;
    result = cutOpen(result, { loops, cut: (run[0].x + run[1].x) / 2, by: missing });
  }
  return result;
}

interface Cut {
  readonly cut: number;
  readonly by: number;
  readonly loops: ReadonlySet<string>;
}

/** Cards on the cut stay, and so do the ends of lines at their right and what leads from them to themselves. */
function cutOpen({ rects, lines, width, height }: Spots, { cut, by, loops }: Cut): Spots {
  const moved = (point: Point): Point => (point.x > cut ? { x: point.x + by, y: point.y } : point);
  const stays = [...rects].filter(([id, { x }]) => id.startsWith('c') && x <= cut).map(([, rect]) => rect);
  const opened = (id: string, rect: Rect): Rect => {
    const { x } = moved(rect);
    if (id.startsWith('c')) return { ...rect, x };
    return { ...rect, x, width: moved({ x: rect.x + rect.width, y: 0 }).x - x };
  };
  const drawn = (id: string, line: readonly Point[]) => {
    const held = line.map((point) =>
      stays.some((card) => (loops.has(id) ? touches(point, card) : leaves(point, card))),
    );
    const ends = [0, line.length - 1];
    if (loops.has(id)) return ends.some((end) => held[end]) ? line : line.map(({ x, y }) => ({ x: x + by, y }));
    return line.map((point, index) => (held[index] && ends.includes(index) ? point : moved(point)));
  };
  return {
    rects: new Map([...rects].map(([id, rect]) => [id, opened(id, rect)])),
    lines: new Map([...lines].map(([id, line]) => [id, drawn(id, line)])),
    ...{ width: width + by, height },
  };
}

function isLoop({ legs }: Link): boolean {
  return legs.some(({ from, to }) => from === to);
}

function touches({ x, y }: Point, card: Rect): boolean {
  return x > card.x - 1 && x < card.x + card.width + 1 && y > card.y - 1 && y < card.y + card.height + 1;
}

function leaves({ x, y }: Point, card: Rect): boolean {
  return Math.abs(x - card.x - card.width) < 1 && y >= card.y && y <= card.y + card.height;
}
