import type { EditValue } from '../controls/control.ts';
import type { Passed } from './find-target.ts';
import type { Spot } from './layout.ts';
import { replace } from './replace.ts';
import { lineEnd, lineStart } from './scan.ts';
import type { Page, Splice } from './splice.ts';
import { block, blockBehindName, inline, json, scalar } from './write-value.ts';

/**
 * A field more in a mapping, behind the field `after` where it has one of that name, else at its end.
 * @param way the collections around the mapping.
 */
export function addField(
  page: Page,
  mapping: Spot,
  name: string,
  value: EditValue,
  way: readonly Passed[],
  after?: string,
): Splice[] {
  const fields = page.layout.fields(mapping);
  const last = fields.find((field) => field.name === after) ?? fields.at(-1);
  if (!last) return replace(page, mapping, { [name]: value }, way);
  const { text } = page.layout;
  const { manner } = page;
  if (mapping.inFlow || page.layout.isFlow(mapping)) {
    return addBehind(page, last.start, last.value.end, (indent) =>
      manner.isJson
        ? `${JSON.stringify(name)}${manner.colon}${json(value, indent, manner)}`
        : `${scalar(name)}: ${inline(value, manner)}`,
    );
  }
  const column = last.start - lineStart(text, last.start);
  const at = lineEnd(text, last.value.end);
  const gap = after === undefined || !isBehindBlank(text, fields, last.start) ? '' : manner.lineBreak;
  const written = `${scalar(name)}:${blockBehindName(value, column, manner)}`;
  return [{ start: at, end: at, text: `${gap}${manner.lineBreak}${' '.repeat(column)}${written}` }];
}

/** Does a blank line stand between resources here? */
function isBehindBlank(text: string, fields: readonly { readonly start: number }[], start: number): boolean {
  const at = fields.findIndex((field) => field.start === start);
  const [from, to] = at > 0 ? [fields[at - 1]?.start, start] : [start, fields[at + 1]?.start];
  return from !== undefined && to !== undefined && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(from, to));
}

/** An item more at the end of a list. */
export function addItem(page: Page, list: Spot, item: EditValue, way: readonly Passed[]): Splice[] {
  const { layout, manner } = page;
  const last = layout.items(list).at(-1);
  if (!last) return replace(page, list, [item], way);
  if (list.inFlow || layout.isFlow(list)) {
    return addBehind(page, last.start, last.end, (indent) =>
      manner.isJson ? json(item, indent, manner) : inline(item, manner),
    );
  }
  const dash = layout.dashes(list).at(-1) ?? last.start;
  const column = dash - lineStart(layout.text, dash);
  const at = lineEnd(layout.text, last.end);
  return [{ start: at, end: at, text: `${manner.lineBreak}${' '.repeat(column)}- ${block(item, column + 2, manner)}` }];
}

/** Behind the last part of what stands between brackets: on a line of its own where that part has one. */
function addBehind(page: Page, start: number, end: number, write: (indent: string | undefined) => string): Splice[] {
  const { layout, manner } = page;
  const indent = layout.text.slice(lineStart(layout.text, start), start);
  if (indent.trim() !== '' || (indent === '' && lineStart(layout.text, start) === 0))
    return [{ start: end, end, text: `,${manner.comma.slice(1)}${write(undefined)}` }];
  const added = `${manner.lineBreak}${indent}${write(indent)}`;
  const behind = layout.text.slice(end, lineEnd(layout.text, end));
  // A remark behind the last part stays with it.
  if (!/^[ \t]*#/.test(behind)) return [{ start: end, end, text: `,${added}` }];
  const at = lineEnd(layout.text, end);
  return [
    { start: end, end, text: ',' },
    { start: at, end: at, text: added },
  ];
}
