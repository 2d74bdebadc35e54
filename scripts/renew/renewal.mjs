import { join } from 'node:path';
import { BadCopy } from './shape.mjs';
import { readTable, withTable } from './table-file.mjs';

/** A copy that lacks more than this share of what was known is rather half a copy than news. */
export const mostLost = 0.1;

/**
 * What one body becomes. Nothing is written here.
 * @param copies the answers, each a name and a text.
 * @param asOf the day of the answers, where they do not tell it themselves; today, up to which answers can be.
 * @returns the path, its new text, what to tell, and whether too much would be lost.
 * @throws BadCopy where a copy is not what it should be.
 */
export function renewal(body, copies, { folder, asOf, today }) {
  const path = join(folder, `${body.data}.ts`);
  const before = readTable(path);
  const rows = body.read(copies, before.rows);
  const day = body.asOf?.(copies) ?? asOf;
  if (day < before.asOf)
    throw new BadCopy(`${body.id}: the copy is of ${day}, the facts are of ${before.asOf} already`);
  if (day > today) throw new BadCopy(`${body.id}: the copy says it is of ${day}, which is to come`);
  const old = byKey(before.rows, body);
  const now = byKey(rows, body);
  const lost = [...old.keys()].filter((key) => !now.has(key));
  const added = rows.filter((row) => !old.has(body.key(row)));
  const differing = [...now].filter(([key, row]) => old.has(key) && old.get(key) !== row);
  // Where a row was read says nothing about AWS: a change of that alone would bury what AWS changed.
  const changed = differing.filter(([key, row]) => factsOf(row, body) !== factsOf(old.get(key), body));
  const confirmed = differing.length - changed.length;
  const remark = body.remark?.(added);
  return {
    path,
    text: withTable(path, day, sorted(rows, before.rows, body)),
    tooMuchLost: lost.length > old.size * mostLost,
    told: [
      `${body.id}: ${before.asOf} -> ${day}, ${now.size} entries, ${added.length} more, ${lost.length} fewer, ${changed.length} changed`,
      ...added.map((row) => `  + ${row.join(' | ')}`),
      ...lost.map((key) => `  - ${old.get(key)}`),
      ...changed.flatMap(([key, row]) => [`  ~ ${old.get(key)}`, `    ${row}`]),
      ...(confirmed > 0 ? [`  = ${confirmed} as before, and said by AWS itself now`] : []),
      ...(remark === undefined ? [] : [`  ! ${remark}`]),
    ],
  };
}

function factsOf(row, { provenance }) {
  return row
    .split(' | ')
    .filter((_, column) => column !== provenance)
    .join(' | ');
}

/** @throws BadCopy where two rows bear one name. */
function byKey(rows, body) {
  const found = new Map();
  for (const row of rows) {
    const key = body.key(row);
    if (found.has(key) && found.get(key) !== row.join(' | '))
      throw new BadCopy(`${body.id}: ${key} stands there twice`);
    found.set(key, row.join(' | '));
  }
  return found;
}

/** In the order the table has, what is new at its end, so that the diff shows what changed and nothing else. */
function sorted(rows, before, body) {
  const place = new Map(before.map((row, index) => [body.key(row), index]));
  const once = [...new Map(rows.map((row) => [body.key(row), row])).values()];
  const at = (row) => place.get(body.key(row)) ?? before.length;
  return once.sort((a, b) => at(a) - at(b) || (body.key(a) < body.key(b) ? -1 : 1));
}
