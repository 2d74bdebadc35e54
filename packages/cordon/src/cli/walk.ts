import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type IgnoreRules, isIgnored, rulesAbove, withOwnRules } from './ignored.ts';
import { isInside, kindOf, type PathKind, whyUnreadable } from './path-kind.ts';

/** Folders that hold what tools made or fetched. Naming one on the command line looks into it all the same. */
const skippedFolders = new Set(['.git', 'node_modules', '.terraform', 'cdk.out']);

/** A path and the reason it was left out. */
export interface LeftOut {
  readonly path: string;
  readonly why: string;
}

export interface Walked {
  /** Absolute paths of files, sorted; links to files come after them, so that a file is read under its own name. */
  readonly files: string[];
  /** Absolute paths of the folders that were looked into. */
  readonly folders: string[];
  /** What was left out by a rule. */
  readonly skipped: LeftOut[];
  /** Folders that should have been looked into and could not be. */
  readonly unreadable: LeftOut[];
}

/** All files below a folder, without what .gitignore excludes and without links that leave the folder. */
export function walk(root: string): Walked {
  return new Walk(root).run();
}

/** Walks each folder once, however often it is asked for. */
export function walksOnce(): (folder: string) => Walked {
  const walked = new Map<string, Walked>();
  return (folder) => {
    const before = walked.get(folder) ?? walk(folder);
    walked.set(folder, before);
    return before;
  };
}

class Walk implements Walked {
  readonly files: string[] = [];
  readonly folders: string[] = [];
  readonly skipped: LeftOut[] = [];
  readonly unreadable: LeftOut[] = [];
  readonly #root: string;
  readonly #links: string[] = [];
  readonly #seen = new Set<string>();
  #real = '';

  constructor(root: string) {
    this.#root = root;
  }

  run(): this {
    this.#descend(this.#root, rulesAbove(this.#root));
    this.files.sort();
    this.files.push(...this.#links.sort());
    return this;
  }

  #descend(folder: string, above: readonly IgnoreRules[]): void {
    let entries: Dirent[];
    try {
      const real = realpathSync(folder);
      this.#real ||= real;
      if (this.#seen.has(real)) {
        this.skipped.push({ path: folder, why: 'a link to a folder already looked at' });
        return;
      }
      this.#seen.add(real);
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.unreadable.push({ path: folder, why: whyUnreadable(error) });
      return;
    }
    this.folders.push(folder);
    const rules = withOwnRules(folder, above);
    // Real folders first: a link into one of them is then the one that was already looked at.
    for (const entry of entries.filter((each) => !each.isSymbolicLink())) this.#take(folder, entry, rules);
    for (const entry of entries.filter((each) => each.isSymbolicLink())) this.#take(folder, entry, rules);
  }

  #take(folder: string, entry: Dirent, rules: readonly IgnoreRules[]): void {
    const path = join(folder, entry.name);
    const isLink = entry.isSymbolicLink();
    const kind = isLink ? this.#behind(path) : kindFrom(entry);
    if (kind instanceof Object) this.skipped.push({ path, why: kind.why });
    else if (isIgnored(path, kind === 'folder', rules)) this.skipped.push({ path, why: 'excluded by .gitignore' });
    else if (kind === 'file') (isLink ? this.#links : this.files).push(path);
    else if (skippedFolders.has(entry.name) || path.endsWith(`.aws-sam${sep}build`)) {
      if (entry.name !== '.git') this.skipped.push({ path, why: `a folder that tools fill (${entry.name})` });
    } else this.#descend(path, rules);
  }

  /** What a link leads to, where it stays inside the root. */
  #behind(path: string): PathKind {
    try {
      return isInside(realpathSync(path), this.#real) ? kindOf(path) : { why: 'a link that leaves the folder' };
    } catch (error) {
      const why = whyUnreadable(error);
      return { why: why === 'not there' ? 'a link that leads nowhere' : why };
    }
  }
}

function kindFrom(entry: Dirent): PathKind {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : { why: 'neither a file nor a folder' };
}
