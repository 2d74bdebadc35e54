import { harmless } from './wrap.ts';

/** Longer texts are cut: a name of 10,000 letters must not hide what stands beside it. */
const longest = 400;

/** What means something to Markdown or GitHub: at the beginning of a line, anywhere, or before certain others. */
const meaning =
  /^(?:[-+#=]|\d+[.)])|[&<>|`\\*_[\]~$@]|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|(?<!:):(?=[\w+-]+:(?!:))|\bwww(?=\.)/gi;

const written: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;', '`': '&#96;' },
  ...{ '\\': '\\\\', '*': '\\*', _: '\\_', '[': '\\[', ']': '\\]', '~': '\\~', $: '<span>$</span>' },
};

/** A character that is not there and keeps two others apart. */
const apart = '&#8203;';

/**
 * A text from a template as Markdown that shows it and does nothing else: no HTML, emphasis, link, table cell or formula.
 * GitHub looks for mentions, issue numbers, addresses and emoji after it has undone all escapes, so these are kept apart.
 */
export function markdownText(text: string): string {
  return cut(harmless(text), longest).replace(meaning, (found) => written[found] ?? `${found}${apart}`);
}

/** A name or a place as code where it is nothing but one; else as text. */
export function markdownCode(text: string): string {
  return /^[\w./:-]+( [\w./:-]+)*$/.test(text) && text.length <= longest ? `\`${text}\`` : markdownText(text);
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}

/** A table; what stands in it is Markdown already. Nothing where it has no row. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
