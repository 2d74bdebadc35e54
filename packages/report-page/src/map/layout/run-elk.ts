import ElkConstructor, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Point, Rect } from './drawing.ts';

/** Where elkjs put things, by the ids of its graph. */
export interface Spots {
  readonly rects: ReadonlyMap<string, Rect>;
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  readonly width: number;
  readonly height: number;
}

/** elkjs gives a module to some loaders and the class itself to others. */
const Elk = (ElkConstructor as unknown as { default?: typeof ElkConstructor }).default ?? ElkConstructor;

export async function runElk(graph: ElkNode): Promise<Spots> {
  const done = await new (Elk as unknown as new () => { layout(graph: ElkNode): Promise<ElkNode> })().layout(graph);
  const rects = new Map<string, Rect>();
  const visit = (nodes: readonly ElkNode[] = []) => {
    for (const node of nodes) {
      rects.set(node.id, rect(node));
      visit(node.children);
    }
  };
  visit(done.children);
  const lines = new Map<string, readonly Point[]>();
  for (const { id = '', sections = [] } of done.edges ?? []) {
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]);
    lines.set(id, points.map(snapped));
  }
  return { rects, lines, width: done.width ?? 0, height: done.height ?? 0 };
}

/** Sums of what was rounded differ in the last digits, and a level line would seem not to be level. */
function snapped({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}

function rect({ x = 0, y = 0, width = 0, height = 0 }: Partial<Rect>): Rect {
  return { x, y, width, height };
}
