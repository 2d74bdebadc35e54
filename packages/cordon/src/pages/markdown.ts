import type { Block, Page } from './page.ts';

/** A page as Markdown. */
export function markdown({ title, blocks }: Page): string {
  return `${[`# ${title}`, ...blocks.map(markdownOf)].join('\n\n')}\n`;
}

function markdownOf(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `## ${block.text}`;
    case 'text':
      return escaped(block.text);
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'term':
      return `**${block.term}** (${block.note}). ${escaped(block.text)}`;
    case 'quote':
      return `> ${escaped(block.text)}\n>\n> ${block.from}`;
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows.map((row) => row.map(inCell))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    case 'code':
      return `\`\`\`${block.language}\n${block.text.trimEnd()}\n\`\`\``;
  }
}

function inCell(text: string): string {
  return escaped(text).replaceAll('|', '\\|');
}

/** Outside of backticks, what Markdown would take for more than a character. */
function escaped(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[*<]/g, '\\$&')))
    .join('');
}
