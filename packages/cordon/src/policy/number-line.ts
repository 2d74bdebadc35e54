/** Reads a decimal number of at most 15 digits; undefined where the text is none (longer ones would lose digits). */
export function parseNumber(text: string): number | undefined {
  return /^[+-]?(?=(?:\.?\d){1,15}$)\d*\.?\d+$/.test(text) ? Number(text) : undefined;
}

/**
 * Reads a point in time, in milliseconds: a date of ISO 8601 in the forms W3C names, or seconds since 1970.
 * Undefined where the text is neither. Four digits are a year.
 */
export function parseInstant(text: string): number | undefined {
  if (/^\d{5,12}$/.test(text)) return Number(text) * 1000;
  if (!/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

/** Every given point, one point in each gap between two, and one below and above all: no comparison tells more apart. */
export function splitLine(points: readonly number[]): number[] {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
  const gaps = sorted.slice(1).map((right, index) => between(sorted[index] as number, right));
  return [...sorted, ...gaps, lowest - 1, highest + 1];
}

/** A whole number where one lies in between. */
function between(left: number, right: number): number {
  const middle = Math.floor((left + right) / 2);
  return middle > left ? middle : (left + right) / 2;
}
