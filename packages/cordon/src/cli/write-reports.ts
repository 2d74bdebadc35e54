import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { kindOf, realPath, whyUnwritable } from './path-kind.ts';
import { UserError } from './user-error.ts';

/** A report and the file that it goes to, as the user named it. */
export interface NamedReport {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes reports: all of them or none, and each whole, because half of what was asked for is worse than nothing.
 * @param inputs real paths of what the reports rest on, which none of them may replace.
 * @throws UserError where a file cannot be written.
 */
export function writeReports(reports: readonly NamedReport[], inputs: readonly string[]): void {
  const problems = reports.flatMap(({ file }) => {
    const why = whyNot(resolve(file), inputs);
    return why === undefined ? [] : [`--out ${file}: ${why}`];
  });
  if (problems.length > 0) throw new UserError(problems);
  const partials: string[] = [];
  try {
    for (const [index, { file, text }] of reports.entries()) {
      const partial = `${resolve(file)}.${process.pid}.${index}.partial`;
      partials.push(partial);
      attempt(file, () => writeFileSync(partial, text));
    }
    for (const [index, { file }] of reports.entries())
      attempt(file, () => renameSync(partials[index] ?? '', resolve(file)));
  } finally {
    for (const partial of partials) rmSync(partial, { force: true });
  }
}

function whyNot(path: string, inputs: readonly string[]): string | undefined {
  if (inputs.includes(realPath(path))) return 'this run reads that file; name another one for the report';
  const folder = kindOf(dirname(path));
  if (folder instanceof Object)
    return `the folder ${dirname(path)} is ${folder.why}; make it, or name a file elsewhere`;
  if (folder === 'file') return `${dirname(path)} is a file and no folder; name a file elsewhere`;
  const kind = kindOf(path);
  if (kind === 'folder') return 'a folder; name a file';
  return kind === 'file' || kind.why === 'not there' ? undefined : `${kind.why}; name a file`;
}

function attempt(file: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    throw new UserError([`--out ${file}: ${whyUnwritable(error)}`]);
  }
}
