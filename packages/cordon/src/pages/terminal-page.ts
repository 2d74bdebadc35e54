import { harmless, wrapped } from '../reports/wrap.ts';
import type { Block, Page } from './page.ts';

const width = 100;

/** A page for a terminal: the same pieces in the same order, wrapped. */
export function terminalPage({ title, blocks }: Page): string {
  const pieces = [wrapped(title, width), ...blocks.map(linesOf)];
  return `${pieces.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function linesOf(block: Block): readonly string[] {
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
      return [...wrapped(`    ${block.text}`, width, 4), `    ${block.from}`];
    case 'table':
      return block.rows.flatMap((row) => inRow(block.head, row));
    case 'code':
      return block.text
        .trimEnd()
        .split('\n')
        .map((line) => (line === '' ? '' : `    ${harmless(line)}`));
  }
}

/** A table is too wide for a terminal: the first cell leads, the others stand below it with what they are. */
function inRow(head: readonly string[], [first = '', ...others]: readonly string[]): readonly string[] {
  const column = Math.max(...head.slice(1).map(({ length }) => length)) + 4;
  return [
    ...wrapped(`- ${first}`, width, 2),
    ...others.flatMap((cell, index) =>
      wrapped(`  ${(head[index + 1] ?? '').padEnd(column - 2)}${cell}`, width, column),
    ),
  ];
}
