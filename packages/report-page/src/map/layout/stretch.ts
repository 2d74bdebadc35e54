import type { Link } from '../scene/scene.ts';
import { wordedLeg } from '../scene/scene.ts';
import { isBad } from '../scene/states.ts';
import type { Point, Rect } from './drawing.ts';
import type { Spots } from './run-elk.ts';
import { lengthOf, longestRun } from './runs.ts';
import { clearance, pillWidth } from './sizes.ts';

/**
 * A hop that is not encrypted in some configuration says so on its line. Where that is too short, the plane is stretched
 * there: all that lies to the right moves, boxes across widen, and nothing can come to overlap.
 */
export function stretch(spots: Spots, links: readonly Link[]): Spots {
  let result = spots;
  for (const [index, link] of links.entries()) {
    if (link.possible || !isBad(link.says)) continue;
    const run = longestRun(result.lines.get(`e${index}.${wordedLeg(link)}`) ?? []);
    const missing = run ? pillWidth(link.says) + 2 * clearance - lengthOf(run) : 0;
    if (!run || missing <= 0) continue;
    const cut = findCut(run[0].x, run[1].x, result);
    if (cut !== undefined) result = cutOpen(result, cut, missing);
  }
  return result;
}

/** A place between two others where no card stands. */
function findCut(from: number, to: number, { rects }: Spots): number | undefined {
  const cards = [...rects].filter(([id]) => id.startsWith('c')).map(([, rect]) => rect);
  const middle = (from + to) / 2;
  for (let away = 0; away < (to - from) / 2 - 1; away += 2) {
    for (const cut of [middle - away, middle + away]) {
      if (cards.every(({ x, width }) => cut <= x || cut >= x + width)) return cut;
    }
  }
  return undefined;
}

function cutOpen({ rects, lines, width, height }: Spots, cut: number, by: number): Spots {
  const moved = (point: Point): Point => (point.x > cut ? { x: point.x + by, y: point.y } : point);
  const opened = (rect: Rect): Rect => {
    const [left, right] = [moved(rect).x, moved({ x: rect.x + rect.width, y: 0 }).x];
    return { ...rect, x: left, width: right - left };
  };
  return {
    rects: new Map([...rects].map(([id, rect]) => [id, opened(rect)])),
    lines: new Map([...lines].map(([id, line]) => [id, line.map(moved)])),
    ...{ width: width + by, height },
  };
}
