import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

export interface Change {
  readonly path: string;
  readonly what: 'changed' | 'added' | 'deleted';
}

/** What files were when they were last looked at. A file that was only touched has not changed. */
export class FileStates {
  readonly #known = new Map<string, { readonly stamp: string; readonly digest: string }>();

  /** How many files there are. */
  get count(): number {
    return this.#known.size;
  }

  /** What became of these files, and of those that are not among them any more, since the last look. */
  changes(paths: readonly string[]): Change[] {
    const wanted = new Set(paths);
    const gone = [...this.#known.keys()].filter((path) => !wanted.has(path));
    return [...wanted, ...gone].flatMap((path) => {
      const before = this.#known.get(path)?.digest;
      const now = wanted.has(path) ? this.#look(path) : undefined;
      if (now === undefined) this.#known.delete(path);
      if (now === before) return [];
      return [{ path, what: before === undefined ? 'added' : now === undefined ? 'deleted' : 'changed' }] as const;
    });
  }

  /** Files that are looked at from now on: that they are there is no news. */
  learn(paths: readonly string[]): void {
    for (const path of paths) if (!this.#known.has(path)) this.#look(path);
  }

  /** The digest of its content; undefined where it is not there. */
  #look(path: string): string | undefined {
    const stamp = stampOf(path);
    if (stamp === undefined) return undefined;
    const before = this.#known.get(path);
    if (before?.stamp === stamp) return before.digest;
    const digest = digestOf(path);
    this.#known.set(path, { stamp, digest });
    return digest;
  }
}

function stampOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat?.isFile() ? [stat.mtimeNs, stat.ctimeNs, stat.size, stat.ino].join(' ') : undefined;
}

function digestOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('base64');
  } catch {
    // What cannot be read is another thing than what could be.
    return 'unreadable';
  }
}
