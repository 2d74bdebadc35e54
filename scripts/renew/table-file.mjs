import { readFileSync } from 'node:fs';
import { BadCopy } from './shape.mjs';

const parts = /^([\s\S]*export const asOf = ')(\d{4}-\d{2}-\d{2})(';[\s\S]*export const rows = `\n)([\s\S]*)(`;\n)$/;

/** The day and the rows of a data module. */
export function readTable(path) {
  const [, , asOf, , rows] = split(path);
  return { asOf, rows: rows.split('\n').flatMap((row) => (row === '' ? [] : [row.split(' | ')])) };
}

/** The module's text with another day and other rows. */
export function withTable(path, asOf, rows) {
  const [, head, , middle, , tail] = split(path);
  return `${head}${asOf}${middle}${rows.map((row) => `${row.join(' | ')}\n`).join('')}${tail}`;
}

function split(path) {
  const found = parts.exec(readFileSync(path, 'utf8'));
  if (!found) throw new BadCopy(`${path} is not a table that this script wrote`);
  return found;
}
