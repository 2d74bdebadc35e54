import type { EditValue } from '../controls/control.ts';
import { CannotEdit } from './cannot-edit.ts';
import type { Passed } from './find-target.ts';
import type { Spot } from './layout.ts';
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
    return [{ start: old.start, end: old.end, text: scalarLike(text, old, value) }];
  }
  if (old.inFlow) {
    const gap = /[\s[{(]/.test(text[old.start - 1] ?? '') ? '' : ' ';
    return [{ start: old.start, end: old.end, text: `${gap}${inline(value, manner)}` }];
  }
  const behind = text.slice(old.end, lineEnd(text, old.end));
  if (!field) {
    const column = old.start - lineStart(text, old.start);
    return [{ start: old.start, end: old.end, text: block(value, column, manner) }];
  }
  const between = text.slice(field.colon, old.start);
  if (between.includes('#')) throw new CannotEdit('a remark stands before the value: change it by hand', field.start);
  const column = field.start - lineStart(text, field.start);
  const written = blockBehindName(value, column, manner);
  // A remark on the line of what is replaced would end up behind the last line of what is written.
  if (behind.includes('#') && written.includes(manner.lineBreak)) {
    const at = lineEnd(text, old.end);
    return [
      { start: field.colon, end: old.end, text: '' },
      { start: at, end: at, text: written },
    ];
  }
  return [{ start: field.colon, end: old.end, text: written }];
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
