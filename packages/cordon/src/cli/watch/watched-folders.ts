import { type FSWatcher, statSync, watch } from 'node:fs';

/**
 * Watches folders one by one. A recursive watch would look into what .gitignore excludes, and Node's own on Linux misses
 * files in folders that are new.
 */
export class WatchedFolders {
  readonly #watchers = new Map<string, { readonly identity: string; readonly watcher: FSWatcher | undefined }>();
  readonly #happened: () => void;
  readonly #refused: (folder: string, error: NodeJS.ErrnoException) => void;

  /** @param refused is told of a folder that cannot be watched: what happens in it goes unnoticed. */
  constructor(happened: () => void, refused: (folder: string, error: NodeJS.ErrnoException) => void) {
    this.#happened = happened;
    this.#refused = refused;
  }

  /** Watches these folders and no others. @returns whether some are new: what happened in them before was not told. */
  follow(folders: readonly string[]): boolean {
    const wanted = new Set(folders);
    for (const [folder, { identity, watcher }] of this.#watchers) {
      // A folder of the same name may be another one by now.
      if (wanted.has(folder) && identityOf(folder) === identity) continue;
      watcher?.close();
      this.#watchers.delete(folder);
    }
    let someNew = false;
    for (const folder of wanted) {
      const identity = identityOf(folder);
      if (identity === undefined || this.#watchers.has(folder)) continue;
      this.#watchers.set(folder, { identity, watcher: this.#watch(folder) });
      someNew = true;
    }
    return someNew;
  }

  #watch(folder: string): FSWatcher | undefined {
    try {
      const watcher = watch(folder, { persistent: true }, () => this.#happened());
      watcher.on('error', () => this.#happened());
      return watcher;
    } catch (error) {
      const refusal = error as NodeJS.ErrnoException;
      // It went away meanwhile, which its own folder tells.
      if (refusal.code !== 'ENOENT') this.#refused(folder, refusal);
      return undefined;
    }
  }

  close(): void {
    for (const { watcher } of this.#watchers.values()) watcher?.close();
    this.#watchers.clear();
  }
}

function identityOf(folder: string): string | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false, bigint: true });
  return stat?.isDirectory() ? `${stat.dev} ${stat.ino} ${stat.birthtimeNs}` : undefined;
}
