import ElkConstructor, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Point, Rect } from './drawing.ts';

/** Where elkjs put things, by the ids of its graph. */
export interface Spots {
  readonly rects: ReadonlyMap<string, Rect>;
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  readonly width: number;
  readonly height: number;
}

interface Engine {
  layout(graph: ElkNode): Promise<ElkNode>;
}

/** elkjs gives a module to some loaders and the class itself to others. */
const Elk = ((ElkConstructor as unknown as { default?: unknown }).default ?? ElkConstructor) as new () => Engine;

/** Made when first asked for: it is a large program that was another language once. */
let engine: Engine | undefined;

/** `back`: the lines that were turned round. */
export async function runElk(graph: ElkNode, back: ReadonlySet<string>): Promise<Spots> {
  engine ??= new Elk();
  const done = await engine.layout(graph);
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
    lines.set(id, squared(back.has(id) ? points.reverse() : points));
  }
  return { rects, lines, width: done.width ?? 0, height: done.height ?? 0 };
}

/** Sums of what was rounded differ in the last digits, and a level line would not be quite level, or broken in two. */
function squared(points: readonly Point[]): Point[] {
  const result: Point[] = [];
  for (const { x, y } of points) {
    const before = result.at(-1);
    const same = (a: number, b: number | undefined) => (b !== undefined && Math.abs(a - b) < 1 ? b : a);
    const point = { x: same(x, before?.x), y: same(y, before?.y) };
    const further = result.at(-2);
    const goesOn =
      before &&
      further &&
      ((further.x === before.x && before.x === point.x) || (further.y === before.y && before.y === point.y));
    if (goesOn) result.pop();
    result.push(point);
  }
  return result;
}

function rect({ x = 0, y = 0, width = 0, height = 0 }: Partial<Rect>): Rect {
  return { x, y, width, height };
}
