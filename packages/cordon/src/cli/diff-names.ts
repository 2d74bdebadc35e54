import { dirname, relative, sep } from 'node:path';
import { isInside } from './path-kind.ts';

/** What the names in a diff are relative to, and how a file is called there. */
export interface DiffNames {
  readonly folder: string;
  nameOf(file: string): string;
}

/**
 * How a diff calls files, so that `git apply` and `patch -p1` find them: relative to the working directory, where cordon.yaml
 * or the top of a repository may be elsewhere. Neither goes up from where it runs, so where a file lies outside, the names are
 * relative to the nearest folder that holds them all.
 * @param files real paths: both refuse to write through a link.
 */
export function diffNames(cwd: string, files: readonly string[]): DiffNames {
  let folder = cwd;
  while (folder !== dirname(folder) && !files.every((file) => isInside(file, folder))) folder = dirname(folder);
  return { folder, nameOf: (file) => relative(folder, file).split(sep).join('/') };
}
