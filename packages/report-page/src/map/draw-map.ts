import type { Report } from '@cordon/cordon/report';
import type { Drawing } from './layout/drawing.ts';
import { layOut } from './layout/lay-out.ts';
import { foldAlike } from './scene/alike.ts';
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

const nothing: DrawnMap = { svg: '', width: 0, height: 0, extent: 'none', paths: {} };
const label = 'Architecture of the estate with the hops of PHI';

export async function drawMap(report: Report): Promise<DrawnMap> {
  if (report.map.nodes.length === 0) return nothing;
  const drawing = await planMap(report);
  return {
    svg: drawSvg(drawing, 'map', label),
    width: drawing.width,
    height: drawing.height,
    extent: 'whole',
    paths: {},
  };
}

export async function planMap(report: Report): Promise<Drawing> {
  const { map, hops } = report;
  return layOut(makeScene(report, foldAlike(map.nodes, hops, map.relations, 6), marks(report)));
}
