import { CannotEdit } from './cannot-edit.ts';
import type { Passed } from './find-target.ts';
import { behindBreak, lineEnd, lineStart } from './scan.ts';
import type { Page, Splice } from './splice.ts';

/** A field or item: where it begins (its name, its dash) and where its value ends. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * Removes what the way leads to. A collection that holds nothing else goes with it, up to the properties of the resource:
 * CloudFormation takes no nulls.
 */
export function removeAt(page: Page, way: readonly Passed[]): Splice[] {
  // The root, the resources and the resource stay.
  let depth = way.length - 1;
  while (depth > 3 && partsOf(page, way[depth] as Passed).length === 1) depth -= 1;
  if (depth === 3 && partsOf(page, way[3] as Passed).length === 1) depth = 2;
  const passed = way[depth] as Passed;
  const parts = partsOf(page, passed);
  const { layout } = page;
  const isFlow = passed.spot.inFlow || layout.isFlow(passed.spot);
  return [isFlow ? fromFlow(parts, passed) : fromBlock(layout.text, parts, passed.at)];
}

function partsOf({ layout }: Page, { spot, fields, items }: Passed): Part[] {
  if (fields.length > 0) return fields.map(({ start, value }) => ({ start, end: value.end }));
  if (spot.inFlow || layout.isFlow(spot)) return [...items];
  const dashes = layout.dashes(spot);
  return items.map((item, index) => ({ start: dashes[index] ?? item.start, end: item.end }));
}

function fromFlow(parts: readonly Part[], { at, spot }: Passed): Splice {
  const [before, part, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (!part) throw new CannotEdit('it is not there', spot.start);
  if (after) return { start: part.start, end: after.start, text: '' };
  return { start: before ? before.end : part.start, end: part.end, text: '' };
}

function fromBlock(text: string, parts: readonly Part[], at: number): Splice {
  const [part, after] = [parts[at] as Part, parts[at + 1]];
  const line = lineStart(text, part.start);
  const end = lineEnd(text, part.end);
  if (text.slice(line, part.start).trim() === '') {
    if (end < text.length) return { start: line, end: behindBreak(text, end), text: '' };
    // The last line of a text without a line break at its end.
    const back = text.slice(0, line).replace(/(?:\r\n|\n|\r)$/, '').length;
    return { start: back, end, text: '' };
  }
  // It stands behind a dash: what follows moves up to it.
  if (!after || text.slice(part.end, after.start).includes('#'))
    throw new CannotEdit('it stands on the line of a dash: change it by hand', part.start);
  return { start: part.start, end: after.start, text: '' };
}
