import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Folders that hold what tools made or fetched. Naming one on the command line looks into it all the same. */
const skippedFolders = new Set(['.git', 'node_modules', '.terraform', 'cdk.out']);

export interface Walked {
  /** Absolute paths of files, sorted. */
  readonly files: string[];
  /** What was left out, with the reason. */
  readonly skipped: { readonly path: string; readonly why: string }[];
}

/** What .gitignore files above a folder say about paths below it. */
interface Rules {
  readonly base: string;
  readonly rules: Ignore;
}

/** All files below a folder, without what .gitignore excludes and without links that leave the folder. */
export function walk(root: string): Walked {
  const walked: Walked = { files: [], skipped: [] };
  descend(root, realpathSync(root), [], walked, new Set());
  walked.files.sort();
  return walked;
}

function descend(folder: string, root: string, above: readonly Rules[], walked: Walked, seen: Set<string>): void {
  const real = realpathSync(folder);
  if (seen.has(real)) return void walked.skipped.push({ path: folder, why: 'a link to a folder already looked at' });
  seen.add(real);
  const rules = withOwn(folder, above);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? kindBehind(path, root, walked) : entry.isDirectory() ? 'folder' : 'file';
    if (kind === undefined) continue;
    if (isIgnored(path, kind === 'folder', rules)) walked.skipped.push({ path, why: 'excluded by .gitignore' });
    else if (kind === 'file') walked.files.push(path);
    else if (skippedFolders.has(entry.name) || path.endsWith(`.aws-sam${sep}build`)) {
      if (entry.name !== '.git') walked.skipped.push({ path, why: `a folder that tools fill (${entry.name})` });
    } else descend(path, root, rules, walked, seen);
  }
}

/** What a link leads to, where it stays inside the root. */
function kindBehind(path: string, root: string, walked: Walked): 'file' | 'folder' | undefined {
  try {
    const target = realpathSync(path);
    if (target !== root && !target.startsWith(root + sep)) {
      walked.skipped.push({ path, why: 'a link that leaves the folder' });
      return undefined;
    }
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    walked.skipped.push({ path, why: 'a link that leads nowhere' });
    return undefined;
  }
}

function withOwn(folder: string, above: readonly Rules[]): readonly Rules[] {
  const path = join(folder, '.gitignore');
  try {
    if (!lstatSync(path).isFile()) return above;
    return [...above, { base: folder, rules: ignore().add(readFileSync(path, 'utf8')) }];
  } catch {
    return above;
  }
}

function isIgnored(path: string, folder: boolean, rules: readonly Rules[]): boolean {
  let ignored = false;
  for (const { base, rules: own } of rules) {
    const inside = relative(base, path).split(sep).join('/') + (folder ? '/' : '');
    const { ignored: yes, unignored: no } = own.test(inside);
    ignored = yes || (ignored && !no);
  }
  return ignored;
}
