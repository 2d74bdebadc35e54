import type { Layout, Spot } from './layout.ts';
import { lineEnd, lineStart } from './scan.ts';

/** A remark inside a value. */
export interface Remark {
  /** From its `#` on. */
  readonly text: string;
  /** The blanks before it on its line. */
  readonly gap: string;
  /** The name that begins the line it stands on, or, where it has a line of its own, the next line with a name. */
  readonly beside: string | undefined;
  /** Has it a line of its own? */
  readonly isAlone: boolean;
}

/** The remarks from the beginning of a value up to `end`, in the order of the text. */
export function remarksIn(layout: Layout, spot: Spot, end: number): Remark[] {
  const { text } = layout;
  const said = textsIn(layout, spot);
  const remarks: Remark[] = [];
  let behind = spot.start;
  for (const { index } of text.slice(spot.start, end).matchAll(/(?<=^|[ \t\r\n,{}[\]])#/g)) {
    const at = spot.start + index;
    if (at < behind || said.some((each) => at >= each.start && at < each.end)) continue;
    behind = lineEnd(text, at);
    const before = text.slice(lineStart(text, at), at);
    const isAlone = before.trim() === '';
    remarks.push({
      text: text.slice(at, behind).trimEnd(),
      gap: /[ \t]*$/.exec(before)?.[0] ?? '',
      beside: isAlone ? nextName(text.slice(at, end)) : nameOf(before),
      isAlone,
    });
  }
  return remarks;
}

/** Where names and values stand, in which `#` is no remark. */
function textsIn(layout: Layout, spot: Spot): { readonly start: number; readonly end: number }[] {
  const { node } = spot;
  if (spot.alias !== undefined) return [];
  if (node.kind === 'sequence') return layout.items(spot).flatMap((item) => textsIn(layout, item));
  if (node.kind === 'mapping') {
    return layout.fields(spot).flatMap(({ start, colon, value }) => [{ start, end: colon }, ...textsIn(layout, value)]);
  }
  // A block begins below its mark, beside which a remark may stand.
  const isBlock = /^(?:[&!]\S*[ \t]+)*[|>]/.test(layout.text.slice(spot.start, spot.end));
  return [{ start: isBlock ? lineEnd(layout.text, spot.start) : spot.start, end: spot.end }];
}

/** The name of the field that a line begins with, behind dashes and brackets. */
function nameOf(line: string): string | undefined {
  return /^[\s\-{[,]*(?:"([^"]*)"|'([^']*)'|([^\s"'#:]+))[ \t]*:(?:\s|$)/.exec(line)?.slice(1).find(Boolean);
}

function nextName(text: string): string | undefined {
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() !== '' && !line.trimStart().startsWith('#')) return nameOf(line);
  }
  return undefined;
}

/**
 * What is written in place of a value, with the remarks of that value: at the line of the same name where there is one, else
 * below its first line.
 * @param written begins where the text before it ends, as behind `Name:` or a dash.
 * @param column where a remark stands if nothing else is written below the first line.
 */
export function withRemarks(written: string, remarks: readonly Remark[], column: number, lineBreak: string): string {
  const lines = written.split(lineBreak).map((text) => ({ above: [] as string[], text, isTaken: false }));
  const [first, second] = lines;
  const below: string[] = [];
  for (const { text, gap, beside, isAlone } of remarks) {
    const line = lines.find((each) => beside !== undefined && nameOf(each.text) === beside && !each.isTaken);
    if (line && !isAlone) {
      line.text += `${gap || ' '}${text}`;
      line.isTaken = true;
    } else if (line && line !== first) line.above.push(text);
    else below.push(text);
  }
  const indent = second ? blanksBefore(second.text) : ' '.repeat(column);
  return lines
    .flatMap(({ above, text }, index) => [
      ...above.map((remark) => blanksBefore(text) + remark),
      text,
      ...(index === 0 ? below.map((remark) => indent + remark) : []),
    ])
    .join(lineBreak);
}

function blanksBefore(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
