import { harmless, wrapped } from '../reports/wrap.ts';
import type { Block, Page } from './page.ts';

/** A page for a terminal: the same pieces in the same order, wrapped; templates in it keep their lines. */
export function terminalPage({ title, blocks }: Page, width = 100): string {
  const pieces = [wrapped(title, width), ...blocks.map((block) => linesOf(block, width))];
  return `${pieces.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function linesOf(block: Block, width: number): readonly string[] {
  switch (block.is) {
    case 'heading':
      return [block.text.toUpperCase()];
    case 'text':
      return wrapped(block.text, width);
    case 'list':
      return block.items.flatMap((item) => wrapped(`- ${item}`, width, 2));
    case 'term':
      return wrapped(`${block.term} (${block.note}). ${block.text}`, width);
    case 'quote':
      return [...wrapped(`    ${block.text}`, width, 4), ...wrapped(`    ${block.from}`, width, 4)];
    case 'table':
      return block.rows.flatMap((row) => inRow(block.head, row, width));
    case 'code':
      return block.text
        .trimEnd()
        .split('\n')
        .map((line) => (line === '' ? '' : `    ${harmless(line)}`));
  }
}

/** A table is too wide for a terminal: the first cell leads, the others stand below it with what they are. */
function inRow(head: readonly string[], [first = '', ...others]: readonly string[], width: number): readonly string[] {
  const column = Math.max(...head.slice(1).map(({ length }) => length)) + 4;
  return [
    ...wrapped(`- ${first}`, width, 2),
    ...others.flatMap((cell, index) =>
      wrapped(`  ${(head[index + 1] ?? '').padEnd(column - 2)}${cell}`, width, column),
    ),
  ];
}
