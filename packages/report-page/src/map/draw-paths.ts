import type { Report } from '@cordon/cordon/report';
import type { ReportedPath } from '@cordon/cordon/report-flow';
import type { Drawing } from './layout/drawing.ts';
import { layOut } from './layout/lay-out.ts';
import { layOutRow } from './layout/lay-out-row.ts';
import { single } from './scene/group.ts';
import { makeScene } from './scene/make-scene.ts';
import { type Marked, marks } from './scene/marks.ts';
import { badFirst } from './scene/tiles.ts';
import { drawSvg } from './svg/draw-svg.ts';

/** So many paths have a picture of their own, and so many nodes fit in one. */
const most = { paths: 200, nodes: 20 };

/** A small picture of each path that is broken or not shown, as it can be found in no picture of the whole. */
export async function drawPaths(report: Report): Promise<Record<string, string>> {
  const marked = marks(report);
  const index = {
    nodes: new Map(report.map.nodes.map((node) => [node.id, node])),
    hops: new Map(report.hops.map((hop) => [hop.id, hop])),
  };
  const drawn: [string, string][] = [];
  const chosen = badFirst(report.paths).filter(({ nodes }) => nodes.length < most.nodes);
  for (const [number, path] of chosen.slice(0, most.paths).entries()) {
    const drawing = await planPath(report, path, { marked, ...index });
    drawn.push([path.id, drawSvg(drawing, `path-${number}`, 'The nodes and hops of one path')]);
  }
  return Object.fromEntries(drawn);
}

interface Index {
  readonly marked: ReadonlyMap<string, Marked>;
  readonly nodes: ReadonlyMap<string, Report['map']['nodes'][number]>;
  readonly hops: ReadonlyMap<string, Report['hops'][number]>;
}

async function planPath(report: Report, path: ReportedPath, { marked, nodes, hops }: Index): Promise<Drawing> {
  const own = path.nodes.flatMap((id) => nodes.get(id) ?? []);
  const part: Report = {
    ...report,
    hops: path.hops.flatMap((id) => hops.get(id) ?? []),
    map: { boxes: report.map.boxes, nodes: own, relations: [] },
  };
  const scene = makeScene(part, own.map(single), marked);
  return layOutRow(scene) ?? layOut(scene);
}
