import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** What stands at a path, links followed: a file, a folder, or why it is neither. */
export type PathKind = 'file' | 'folder' | { readonly why: string };

export function kindOf(path: string): PathKind {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return 'folder';
    // A pipe or a device can keep a reader waiting for ever.
    return stat.isFile() ? 'file' : { why: 'neither a file nor a folder' };
  } catch (error) {
    return { why: whyUnreadable(error) };
  }
}

/** The reason of a file system error, as the end of a line that begins with the path. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not there';
  if (code === 'EACCES' || code === 'EPERM') return 'not readable: permission denied';
  if (code === 'ELOOP') return 'a link that leads back to itself';
  if (code === 'EISDIR') return 'a folder';
  return `not readable (${String(code ?? error)})`;
}

/** The reason why something cannot be written, as the end of a line that begins with the path. */
export function whyUnwritable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'cannot be written: its folder is not there';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be written: permission denied';
  if (code === 'EROFS') return 'cannot be written: the file system is read-only';
  if (code === 'ENOSPC') return 'cannot be written: no space is left';
  return `cannot be written (${String(code ?? error)})`;
}

/** The path with all links resolved; the path itself where there is nothing. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Is the path the folder itself or below it? Both are real paths. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
