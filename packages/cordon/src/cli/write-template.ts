import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { realPath, whyUnwritable } from './path-kind.ts';
import { UserError } from './user-error.ts';

/** A template and what it is to say. */
export interface Change {
  readonly path: string;
  readonly old: string;
  readonly text: string;
}

/**
 * Writes changed templates: each whole or not at all, with the mode and the owner it had, through a link to where the link leads.
 * @throws UserError where one cannot be written, or is no longer what was judged; what can be known before is known before
 *   any is written.
 */
export function writeTemplates(changes: readonly Change[]): void {
  const problems = changes.flatMap(({ path }) => {
    const why = whyNot(path);
    return why === undefined ? [] : [`${path}: ${why}`];
  });
  if (problems.length > 0) throw new UserError(problems);
  for (const change of changes) writeTemplate(change);
}

/** A folder that may be written lets files in it be replaced that may not, and each that is becomes one's own. */
function whyNot(path: string): string | undefined {
  try {
    accessSync(path, constants.W_OK);
    const user = process.getuid?.() ?? 0;
    // Only root may give a file back to whom it belonged to.
    return user === 0 || statSync(path).uid === user
      ? undefined
      : 'it belongs to another user and would become yours: run it as that user, or apply the diff';
  } catch (error) {
    return whyUnwritable(error);
  }
}

function writeTemplate({ path, old, text }: Change): void {
  const file = realPath(path);
  const partial = `${file}.${process.pid}.partial`;
  try {
    const now = readFileSync(file, 'utf8');
    // The reader takes a byte order mark off; the file keeps it.
    const mark = now.startsWith('\ufeff') ? '\ufeff' : '';
    if (now !== mark + old) throw new UserError([`${path}: it was changed while it was looked at; run it again`]);
    writeFileSync(partial, mark + text);
    const { mode, uid, gid } = statSync(file);
    chownSync(partial, uid, gid);
    chmodSync(partial, mode);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error instanceof UserError ? error : new UserError([`${path}: ${whyUnwritable(error)}`]);
  }
}
