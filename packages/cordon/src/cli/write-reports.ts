import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { realPath } from './path-kind.ts';
import { UserError } from './user-error.ts';

/** A report and the file that it goes to, as the user named it. */
export interface NamedReport {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes reports, each whole or not at all: one that is half there is worse than none.
 * @param inputs real paths of what the reports rest on, which none of them may replace.
 * @throws UserError where a file cannot be written.
 */
export function writeReports(reports: readonly NamedReport[], inputs: readonly string[]): void {
  const problems = reports
    .filter(({ file }) => inputs.includes(realPath(resolve(file))))
    .map(({ file }) => `--out ${file}: this run reads that file; name another one for the report`);
  if (problems.length > 0) throw new UserError(problems);
  for (const each of reports) write(each);
}

function write({ file, text }: NamedReport): void {
  const path = resolve(file);
  const partial = `${path}.${process.pid}.partial`;
  try {
    writeFileSync(partial, text);
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError([`--out ${file}: cannot be written (${code})`]);
  }
}
