import type { EditValue } from '../controls/control.ts';
import type { Manner } from './manner.ts';

type Fields = { readonly [name: string]: EditValue };

/**
 * A value as a block of YAML behind `Name:` or a dash, beginning with what stands between (a blank, or a line break).
 * @param column where the fields of the collection that it belongs to begin.
 */
export function blockBehindName(value: EditValue, column: number, manner: Manner): string {
  const isList = Array.isArray(value);
  if (isInline(value, manner)) return ` ${inline(value, manner)}`;
  const inner = column + (isList && manner.flatLists ? 0 : manner.unit.length);
  return `${manner.lineBreak}${' '.repeat(inner)}${block(value, inner, manner)}`;
}

/** A value as a block of YAML that begins in this column, on a line that is already that far. */
export function block(value: EditValue, column: number, manner: Manner): string {
  if (isInline(value, manner)) return inline(value, manner);
  const next = `${manner.lineBreak}${' '.repeat(column)}`;
  if (Array.isArray(value)) return value.map((item) => `- ${block(item, column + 2, manner)}`).join(next);
  return Object.entries(value as Fields)
    .map(([name, each]) => `${scalar(name)}:${blockBehindName(each, column, manner)}`)
    .join(next);
}

/** A value on one line: YAML between brackets. */
export function inline(value: EditValue, manner: Manner): string {
  if (typeof value === 'string') return scalar(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, manner)).join(', ')}]`;
  const short = shortForm(value as Fields, manner);
  if (short) return short;
  const fields = Object.entries(value as Fields).map(([name, each]) => `${scalar(name)}: ${inline(each, manner)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function isInline(value: EditValue, manner: Manner): boolean {
  if (typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.length === 0;
  return Object.keys(value).length === 0 || shortForm(value as Fields, manner) !== undefined;
}

/** `!Ref Key` for `{ Ref: Key }`, where the template's author writes so and the function takes a text. */
function shortForm(value: Fields, manner: Manner): string | undefined {
  const [entry, another] = Object.entries(value);
  if (!entry || another || !manner.shortForms) return undefined;
  const [name, argument] = entry;
  if (name === 'Fn::GetAtt' && Array.isArray(argument)) return `!GetAtt ${argument.join('.')}`;
  if (!['Ref', 'Fn::GetAtt', 'Fn::Sub', 'Fn::ImportValue'].includes(name) || typeof argument !== 'string')
    return undefined;
  return `!${name.replace('Fn::', '')} ${scalar(argument)}`;
}

/** A text as YAML reads it back: in quotes where it would mean something else without. */
export function scalar(text: string, quote?: string): string {
  if (quote === "'" && !/[\r\n\t]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (quote === '"') return JSON.stringify(text);
  const isPlain =
    /^[A-Za-z0-9_/.$*][A-Za-z0-9_/.$ :;@+=()*-]*$/.test(text) &&
    !/^\*|: |[: ]$/.test(text) &&
    !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) &&
    !/^[-+.\d][\d_.:eExXoO+-]*$/.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/**
 * A value as JSON; over several lines where the template is.
 * @param indent what the line begins with that the value stands on; undefined to stay on that line.
 */
export function json(value: EditValue, indent: string | undefined, manner: Manner): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => json(item, indent === undefined ? indent : indent + manner.unit, manner))
    : Object.entries(value as Fields).map(
        ([name, each]) =>
          JSON.stringify(name) +
          manner.colon +
          json(each, indent === undefined ? indent : indent + manner.unit, manner),
      );
  const [open, close] = isList ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  if (indent === undefined || (isList && value.every((item) => typeof item !== 'object')))
    return `${open}${parts.join(`,${manner.comma.slice(1)}`)}${close}`;
  const next = manner.lineBreak + indent;
  return `${open}${next}${manner.unit}${parts.join(`,${next}${manner.unit}`)}${next}${close}`;
}
