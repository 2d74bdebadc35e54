import type { Link } from '../scene/scene.ts';
import { wordedLeg } from '../scene/scene.ts';
import { isBad } from '../scene/states.ts';
import type { Point, Rect } from './drawing.ts';
import { lineIds } from './line-ids.ts';
import type { Spots } from './run-elk.ts';
import { lengthOf, longestRun } from './runs.ts';
import { clearance, pillWidth } from './sizes.ts';

/**
 * A hop that is not encrypted in some configuration says so on its line. Where that is too short, the plane is stretched
 * there: all that lies to the right moves, boxes across widen, and nothing can come to overlap.
 */
export function stretch(spots: Spots, links: readonly Link[]): Spots {
  const ids = lineIds(links);
  let result = spots;
  for (const [index, link] of links.entries()) {
    if (link.possible || !isBad(link.says)) continue;
    const run = longestRun(result.lines.get(ids[index]?.[wordedLeg(link)] ?? '') ?? []);
    const missing = run ? pillWidth(link.says) + 2 * clearance - lengthOf(run) : 0;
    if (!run || missing <= 0) continue;
    result = cutOpen(result, (run[0].x + run[1].x) / 2, missing);
  }
  return result;
}

/** Cards on the cut stay, and so do the ends of lines at their right. */
function cutOpen({ rects, lines, width, height }: Spots, cut: number, by: number): Spots {
  const moved = (point: Point): Point => (point.x > cut ? { x: point.x + by, y: point.y } : point);
  const stays = [...rects].filter(([id, { x }]) => id.startsWith('c') && x <= cut).map(([, rect]) => rect);
  const opened = (id: string, rect: Rect): Rect => {
    const { x } = moved(rect);
    if (id.startsWith('c')) return { ...rect, x };
    return { ...rect, x, width: moved({ x: rect.x + rect.width, y: 0 }).x - x };
  };
  const drawn = (line: readonly Point[]) =>
    line.map((point, index) =>
      (index === 0 || index === line.length - 1) && stays.some((card) => leaves(point, card)) ? point : moved(point),
    );
  return {
    rects: new Map([...rects].map(([id, rect]) => [id, opened(id, rect)])),
    lines: new Map([...lines].map(([id, line]) => [id, drawn(line)])),
    ...{ width: width + by, height },
  };
}

function leaves({ x, y }: Point, card: Rect): boolean {
  return Math.abs(x - card.x - card.width) < 1 && y >= card.y && y <= card.y + card.height;
}
