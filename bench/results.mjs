// Writes generated sections of results.md; what people wrote around them stays.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const file = new URL('results.md', import.meta.url);

/** Replaces what stands between `<!-- begin NAME -->` and `<!-- end NAME -->`. Throws where the marks are missing. */
export function writeSection(name, text) {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const old = readFileSync(file, 'utf8');
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`results.md lacks the marks "${begin}" and "${end}"`);
  writeFileSync(file, `${old.slice(0, from + begin.length)}\n${text.trim()}\n${old.slice(to)}`);
}

/** When and on what: every figure is worth no more than this line. */
export function occasion() {
  const today = new Date().toISOString().slice(0, 10);
  return `Measured ${today}, ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}, ${process.platform} ${process.arch}.`;
}

/** Rows of cells as a Markdown table, the first row being its head; aligned, so that it also reads well as plain text. */
export function table([head, ...rows]) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}
