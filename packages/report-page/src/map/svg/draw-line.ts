import type { Point } from '../layout/drawing.ts';
import { number } from './text.ts';

const radius = 8;

/** A line with round corners; `short` of its end, where an arrowhead covers what is left out. */
export function drawLine(line: readonly Point[], short: number): string {
  const points = line.map((point) => ({ ...point }));
  const [last, before] = [points.at(-1), points.at(-2)];
  if (last && before) {
    const length = distance(last, before) || 1;
    last.x -= ((last.x - before.x) / length) * Math.min(short, length / 2);
    last.y -= ((last.y - before.y) / length) * Math.min(short, length / 2);
  }
  return points.map((point, index) => corner(points[index - 1], point, points[index + 1])).join('');
}

/** So that a line can be drawn from its beginning to its end in one time, however long it is. */
export function lengthOfLine(line: readonly Point[]): number {
  return line.slice(1).reduce((sum, point, index) => sum + distance(line[index] ?? point, point), 0);
}

function corner(before: Point | undefined, at: Point, after: Point | undefined): string {
  if (!before) return `M${pair(at)}`;
  if (!after) return `L${pair(at)}`;
  const round = Math.min(radius, distance(before, at) / 2, distance(at, after) / 2);
  return `L${pair(toward(at, before, round))}Q${pair(at)} ${pair(toward(at, after, round))}`;
}

/** The head at the end of a line, as wide as the arrows of the legend. */
export function drawHead(line: readonly Point[]): string {
  const [at, before] = [line.at(-1), line.at(-2)];
  if (!at || !before) return '';
  const [dx, dy] = [Math.sign(at.x - before.x), Math.sign(at.y - before.y)];
  const [x, y] = [at.x - dx * 8, at.y - dy * 8];
  return `M${pair(at)}L${pair({ x: x - dy * 4.5, y: y + dx * 4.5 })}L${pair({ x: x + dy * 4.5, y: y - dx * 4.5 })}z`;
}

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function pair({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}
