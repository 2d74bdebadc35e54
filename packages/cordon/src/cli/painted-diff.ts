import { styleText } from 'node:util';
import { harmless } from '../reports/wrap.ts';

/** A diff for a person's screen: in colour where that is wanted, and nothing in it that a terminal would obey. */
export function paintedDiff(diff: string): string {
  const isPlain = Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb';
  return diff
    .split('\n')
    .map((line) => {
      // A tab stays one: it is the layout of the file.
      const clean = line.replace(/\r$/, '').split('\t').map(harmless).join('\t');
      const format = isPlain ? undefined : formatOf(line);
      return format ? styleText(format, clean, { validateStream: false }) : clean;
    })
    .join('\n');
}

function formatOf(line: string): Parameters<typeof styleText>[0] | undefined {
  if (/^(?:---|\+\+\+) /.test(line)) return 'bold';
  if (line.startsWith('@@')) return 'cyan';
  return line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : undefined;
}
