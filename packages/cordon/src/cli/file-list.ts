import type { Input } from '../engine/report-estate.ts';
import { harmless } from '../reports/wrap.ts';

/** Every file that was looked at, with what became of it. */
export function fileList(inputs: readonly Input[]): string {
  const lines = inputs.map(({ path, resources, skipped, unreadable }) =>
    skipped === null
      ? `read     ${path} (${resources} resources)`
      : `${unreadable ? 'failed   ' : 'skipped  '}${path}: ${skipped}`,
  );
  return lines.map((line) => `${harmless(line)}\n`).join('');
}
