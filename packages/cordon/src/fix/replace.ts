import type { EditValue } from '../controls/control.ts';
import { CannotEdit } from './cannot-edit.ts';
import type { Passed } from './find-target.ts';
import type { Spot } from './layout.ts';
import { remarksIn, withRemarks } from './remarks.ts';
import { lineEnd, lineStart } from './scan.ts';
import type { Page, Splice } from './splice.ts';
import { block, blockBehindName, inline, json, scalar } from './write-value.ts';

/** Writes a value where another one stands, or where nothing does. @param way the collections around it, the innermost last. */
export function replace(page: Page, old: Spot, value: EditValue, way: readonly Passed[]): Splice[] {
  const { layout, manner } = page;
  const { text } = layout;
  const around = way.at(-1);
  const field = around?.fields[around.at];
  if (manner.isJson) {
    const line = text.slice(lineStart(text, old.start), old.start);
    const isAlone = /^\s*(?:"(?:[^"\\]|\\.)*"\s*:\s*)?$/.test(line) && lineStart(text, old.start) > 0;
    return [
      { start: old.start, end: old.end, text: json(value, isAlone ? /^\s*/.exec(line)?.[0] : undefined, manner) },
    ];
  }
  if (typeof value !== 'object' && isScalar(old)) {
    // Beside the mark of a block (`|`) a remark may stand.
    const beside = remarksIn(layout, old, old.end).map((remark) => ` ${remark.text}`);
    return [{ start: old.start, end: old.end, text: scalarLike(text, old, value) + beside.join('') }];
  }
  if (old.inFlow) {
    if (remarksIn(layout, old, old.end).length > 0)
      throw new CannotEdit('remarks stand in it: change it by hand', old.start);
    const gap = /[\s[{(]/.test(text[old.start - 1] ?? '') ? '' : ' ';
    return [{ start: old.start, end: old.end, text: `${gap}${inline(value, manner)}` }];
  }
  const behind = text.slice(old.end, lineEnd(text, old.end));
  const isOnNameLine = field !== undefined && lineStart(text, old.end) <= field.start;
  // A remark behind the last line belongs to that line, unless the name stands on it too.
  const end = behind.includes('#') && !isOnNameLine ? lineEnd(text, old.end) : old.end;
  const remarks = remarksIn(layout, old, end);
  if (!field) {
    const column = old.start - lineStart(text, old.start);
    const written = withRemarks(block(value, column, manner), remarks, column, manner.lineBreak);
    return [{ start: old.start, end, text: written }];
  }
  const column = field.start - lineStart(text, field.start);
  const written = withRemarks(blockBehindName(value, column, manner), remarks, column, manner.lineBreak);
  const between = text.slice(field.colon, old.start);
  // Remarks behind the name stay there, if what is written begins below.
  const start = between.includes('#') ? field.colon + between.trimEnd().length : field.colon;
  if (start > field.colon && !written.startsWith(manner.lineBreak))
    throw new CannotEdit('a remark stands before the value: change it by hand', field.start);
  // A remark on the line of the name would end up behind the last line of what is written.
  if (isOnNameLine && behind.includes('#') && written.includes(manner.lineBreak)) {
    const at = lineEnd(text, old.end);
    return [
      { start, end, text: '' },
      { start: at, end: at, text: written },
    ];
  }
  return [{ start, end, text: written }];
}

/** Is there one scalar in the text, rather than nothing? */
function isScalar({ node, start, end }: Spot): boolean {
  return node.kind === 'scalar' && end > start;
}

/** In the quotes that the old value stands in, if any. */
function scalarLike(text: string, { node, start }: Spot, value: string | number | boolean): string {
  const first = text[start] ?? '';
  const isQuoted = node.tag === undefined && (first === '"' || first === "'");
  return typeof value === 'string' || isQuoted ? scalar(String(value), isQuoted ? first : undefined) : String(value);
}
