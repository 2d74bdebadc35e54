/** A line that stays, goes or comes. */
type Change = readonly [' ' | '-' | '+', string];

const around = 3;

/** The unified diff between two texts of a file, as `git apply` and `patch` take it; empty where they are one. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const changes = changesBetween(linesOf(before), linesOf(after));
  const hunks = hunksOf(changes).map(({ from, to }) => hunk(changes, from, to));
  return `--- ${headed(`a/${name}`)}\n+++ ${headed(`b/${name}`)}\n${hunks.join('')}`;
}

/** A name as both take it: in quotes where it holds what would end it, and before a tab where it holds a blank. */
function headed(name: string): string {
  const escaped = name.replace(/["\\\p{Cc}]/gu, (character) => escapes[character] ?? octal(character));
  if (escaped !== name) return `"${escaped}"`;
  return name.includes(' ') ? `${name}\t` : name;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

function octal(character: string): string {
  return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** Lines with their breaks: a text that does not end with one keeps that. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function changesBetween(before: readonly string[], after: readonly string[]): Change[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const same = (line: string): Change => [' ', line];
  return [
    ...before.slice(0, start).map(same),
    ...shortest(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

/** The shortest script from one to the other (Myers, "An O(ND) difference algorithm", 1986): how far each diagonal gets. */
function shortest(before: readonly string[], after: readonly string[]): Change[] {
  const trace: Map<number, number>[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  for (let steps = 0; ; steps += 1) {
    const next = new Map<number, number>();
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = isDown(reach, diagonal, steps) ? (reach.get(diagonal + 1) ?? 0) : (reach.get(diagonal - 1) ?? 0) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return walkedBack([...trace, reach], before, after);
    }
    trace.push(reach);
    reach = next;
  }
}

function isDown(reach: ReadonlyMap<number, number>, diagonal: number, steps: number): boolean {
  return (
    diagonal === -steps || (diagonal !== steps && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1))
  );
}

function walkedBack(
  trace: readonly Map<number, number>[],
  before: readonly string[],
  after: readonly string[],
): Change[] {
  const changes: Change[] = [];
  let [x, y] = [before.length, after.length];
  for (let steps = trace.length - 1; steps >= 0; steps -= 1) {
    const reach = trace[steps] as Map<number, number>;
    const down = isDown(reach, x - y, steps);
    const diagonal = down ? x - y + 1 : x - y - 1;
    const fromX = reach.get(diagonal) ?? 0;
    const fromY = fromX - diagonal;
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
      x -= 1;
      y -= 1;
      changes.push([' ', before[x] as string]);
    }
    if (steps > 0) changes.push(down ? ['+', after[--y] as string] : ['-', before[--x] as string]);
  }
  return changes.reverse();
}

/** Where hunks begin and end, among the changes. Those that nearly touch are one. */
function hunksOf(changes: readonly Change[]): { from: number; to: number }[] {
  const hunks: { from: number; to: number }[] = [];
  changes.forEach(([kind], index) => {
    if (kind === ' ') return;
    const [from, to] = [Math.max(index - around, 0), Math.min(index + around + 1, changes.length)];
    const last = hunks.at(-1);
    if (last && from <= last.to) last.to = to;
    else hunks.push({ from, to });
  });
  return hunks;
}

function hunk(changes: readonly Change[], from: number, to: number): string {
  const count = (part: readonly Change[], not: string) => part.filter(([kind]) => kind !== not).length;
  const [earlier, own] = [changes.slice(0, from), changes.slice(from, to)];
  const range = (not: string) => {
    const lines = count(own, not);
    // A range of no lines is told by the line before it.
    return `${count(earlier, not) + (lines === 0 ? 0 : 1)},${lines}`;
  };
  const body = own.map(
    ([kind, line]) => kind + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`),
  );
  return `@@ -${range('+')} +${range('-')} @@\n${body.join('')}`;
}
