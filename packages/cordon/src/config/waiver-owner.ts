import type { Entry } from '../readers/syntax/node.ts';
import type { SourceText } from '../readers/syntax/source-text.ts';
import { firstCharacter } from '../readers/syntax/yaml-scalar.ts';

/**
 * The offset of the resource that a comment belongs to, of those given in the order of the text: the one whose name stands below it, with comments and empty lines
 * at most between them, unless the comment is indented deeper than names are; else the one that it stands in.
 */
export function ownerOf(
  offset: number,
  source: SourceText,
  sections: readonly Entry[],
  entries: readonly Entry[],
): number | undefined {
  const { text } = source;
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  if (text.slice(lineStart, offset).trim() === '') {
    const below = entries.find(({ start }) => start === firstCharacter(text, offset));
    const column = (at: number) => source.locate(at).column;
    if (below && column(offset) <= column(below.start)) return below.start;
    const above = entries.findLast(({ start }) => start < offset);
    if (above && column(offset) <= column(above.start)) return undefined;
  }
  const owner = entries.findLast(({ start }) => start <= lineEnd(text, offset));
  // Another section of the template may begin in between.
  const isLeft = sections.some(({ start }) => owner && start > owner.start && start <= offset);
  return owner && !isLeft ? owner.start : undefined;
}

function lineEnd(text: string, offset: number): number {
  return offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
}
