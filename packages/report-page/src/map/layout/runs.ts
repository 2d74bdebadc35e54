import type { Point } from './drawing.ts';

/** A level part of a line: words can stand there. */
export type Run = readonly [left: Point, right: Point];

export function levelRuns(line: readonly Point[]): Run[] {
  return line.slice(1).flatMap((b, index): Run[] => {
    const a = line[index];
    if (!a || a.y !== b.y) return [];
    return [a.x < b.x ? [a, b] : [b, a]];
  });
}

export function longestRun(line: readonly Point[]): Run | undefined {
  return levelRuns(line).sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

export function lengthOf([left, right]: Run): number {
  return right.x - left.x;
}
