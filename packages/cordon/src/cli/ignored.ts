import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { kindOf } from './path-kind.ts';

/** What one .gitignore says about paths below its folder. */
export interface IgnoreRules {
  readonly base: string;
  readonly rules: Ignore;
}

/** The rules of this folder after those of the folders above it. */
export function withOwnRules(folder: string, above: readonly IgnoreRules[]): readonly IgnoreRules[] {
  const path = join(folder, '.gitignore');
  try {
    if (!lstatSync(path).isFile()) return above;
    return [...above, { base: folder, rules: ignore().add(readFileSync(path, 'utf8')) }];
  } catch {
    return above;
  }
}

/**
 * The rules of the folders above one that was named, up to the top of its git repository. They do not count where they
 * exclude that folder itself: who names it wants to see it.
 */
export function rulesAbove(folder: string): readonly IgnoreRules[] {
  const folders: string[] = [];
  for (let above = folder; kindOf(join(above, '.git')) instanceof Object; above = dirname(above)) {
    if (above === dirname(above)) return [];
    folders.unshift(dirname(above));
  }
  let rules: readonly IgnoreRules[] = [];
  for (const above of folders) rules = withOwnRules(above, rules);
  return rules.length > 0 && isIgnored(folder, true, rules) ? [] : rules;
}

/** Do the rules exclude this path? A deeper .gitignore outweighs those above it. */
export function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  let ignored = false;
  for (const { base, rules: own } of rules) {
    const inside = relative(base, path).split(sep).join('/') + (isFolder ? '/' : '');
    const { ignored: yes, unignored: no } = own.test(inside);
    ignored = yes || (ignored && !no);
  }
  return ignored;
}
