import type { Report } from '@cordon/cordon/report';
import { drawPaths } from './draw-paths.ts';
import type { Drawing } from './layout/drawing.ts';
import { layOut } from './layout/lay-out.ts';
import { foldAlike } from './scene/alike.ts';
import { fewerLinks } from './scene/fewer-links.ts';
import { makeScene } from './scene/make-scene.ts';
import { marks } from './scene/marks.ts';
import { onBadPaths, tileUp } from './scene/tiles.ts';
import { drawSvg } from './svg/draw-svg.ts';

/** The estate as a picture, for the page to place and to colour. */
export interface DrawnMap {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** `tiles`: only what is on a bad path is drawn in full. `none`: no picture of the whole, only of paths. */
  readonly extent: 'whole' | 'tiles' | 'none';
  /** Small pictures of single paths, by id of the path. */
  readonly paths: Readonly<Record<string, string>>;
}

/** What can be looked at: more cards, lines or columns than these, and no eye finds its way. */
const most = { cards: 60, lines: 160, width: 3300, height: 2600, nodes: 5000 };
/** A long line of few cards is read along; it needs no tiles. */
const few = 30;

const label = 'Architecture of the estate with the hops of PHI';

export async function drawMap(report: Report): Promise<DrawnMap> {
  const { drawing, extent } = await planMap(report);
  const paths = extent === 'whole' ? {} : await drawPaths(report);
  if (!drawing) return { svg: '', width: 0, height: 0, extent: 'none', paths };
  return { svg: drawSvg(drawing, 'map', label), width: drawing.width, height: drawing.height, extent, paths };
}

export interface Plan {
  readonly drawing: Drawing | null;
  readonly extent: DrawnMap['extent'];
}

/** Where everything goes: all of it, or tiles with what is on bad paths, or nothing. */
export async function planMap(report: Report): Promise<Plan> {
  const { map, hops } = report;
  if (map.nodes.length === 0 || map.nodes.length > most.nodes) return { drawing: null, extent: 'none' };
  const marked = marks(report);
  const groups = foldAlike(map.nodes, hops, map.relations, 6);
  if (groups.length <= most.cards) {
    const scene = makeScene(report, groups, marked);
    const drawing = scene.links.length <= most.lines ? await layOut(scene) : null;
    if (drawing && (drawing.width <= most.width || groups.length <= few)) return { drawing, extent: 'whole' };
  }
  return planTiles(report, marked);
}

/** From much in fine boxes to little in coarse ones: nodes drawn in full, and the depth of boxes that are one tile. */
const grains = [
  [60, 3],
  [60, 2],
  [60, 1],
  [30, 2],
  [30, 1],
  [15, 1],
] as const;

/** As much as makes a picture one can look at; else the least of it. */
async function planTiles(report: Report, marked: ReturnType<typeof marks>): Promise<Plan> {
  const { map, hops, paths } = report;
  const folded = foldAlike(map.nodes, hops, map.relations, 3);
  let last: Drawing | null = null;
  for (const [cards, depth] of grains) {
    const full = onBadPaths(paths, cards);
    const tiled = tileUp(folded, full, map, depth);
    if (!tiled) continue;
    last = await layOut(fewerLinks(makeScene(report, tiled, marked), full));
    if (last.width <= most.width && last.height <= most.height) break;
  }
  return last ? { drawing: last, extent: 'tiles' } : { drawing: null, extent: 'none' };
}
