import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { realPath } from './path-kind.ts';
import { UserError } from './user-error.ts';

/**
 * Writes a changed template: all of it or nothing, with the mode it had, through a link to where the link leads.
 * @throws UserError where it cannot be written, or where the file is no longer what was judged.
 */
export function writeTemplate(path: string, before: string, after: string): void {
  const file = realPath(path);
  const partial = `${file}.${process.pid}.partial`;
  try {
    const text = readFileSync(file, 'utf8');
    // The reader takes a byte order mark off; the file keeps it.
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    if (text !== mark + before) throw new UserError([`${path}: it was changed while it was looked at; run it again`]);
    writeFileSync(partial, mark + after);
    chmodSync(partial, statSync(file).mode);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError([`${path}: cannot be written (${code})`]);
  }
}
