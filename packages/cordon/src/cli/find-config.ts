import { basename, dirname, join, relative, resolve } from 'node:path';
import { kindOf, realPath } from './path-kind.ts';
import { beginsLikeTemplate } from './read-text.ts';
import { UserError } from './user-error.ts';
import type { Walked } from './walk.ts';

export const configName = 'cordon.yaml';

/** What the file is called by mistake. */
const nearlyNames = ['cordon.yml', '.cordon.yaml', '.cordon.yml'];

/** Where to look for cordon.yaml. */
export interface Search {
  /** Folder that paths are relative to. */
  readonly cwd: string;
  /** What is checked: files, folders, or the folders that globs begin at. */
  readonly paths: readonly string[];
  /** `--config`: this one and no other. */
  readonly named: string | undefined;
  walk(folder: string): Walked;
}

/**
 * The one cordon.yaml of a run: the nearest at or above the working directory and what is checked, or one below it.
 * @returns its absolute path. @throws UserError where there are several, or where the named one is not there.
 */
export function findConfig({ cwd, paths, named, walk }: Search): string | undefined {
  if (named !== undefined) return namedConfig(named, cwd);
  const found = new Map<string, string>();
  const add = (file: string | undefined) => file !== undefined && found.set(realPath(file), file);
  add(nearestAbove(cwd, cwd));
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const isFolder = kindOf(absolute) === 'folder';
    add(nearestAbove(isFolder ? absolute : dirname(absolute), cwd));
    if (isFolder) {
      for (const file of walk(absolute).files) {
        if (basename(file) === configName) add(file);
        refuseOtherName(file, cwd);
      }
    }
  }
  const [first, second] = found.values();
  if (first !== undefined && second !== undefined) {
    const both = [first, second].map((file) => relative(cwd, file)).join(' and ');
    throw new UserError([
      `two cordon.yaml for one run: ${both}; check the folder of one at a time, or choose with --config`,
    ]);
  }
  return first;
}

function namedConfig(named: string, cwd: string): string {
  const file = resolve(cwd, named);
  const kind = kindOf(file);
  if (kind === 'file') return file;
  throw new UserError([`--config ${named}: ${kind === 'folder' ? 'a folder' : kind.why}; name a file`]);
}

function nearestAbove(folder: string, cwd: string): string | undefined {
  for (const name of nearlyNames) refuseOtherName(join(folder, name), cwd);
  const file = join(folder, configName);
  if (kindOf(file) === 'file') return file;
  return folder === dirname(folder) ? undefined : nearestAbove(dirname(folder), cwd);
}

/** Waivers and stacks in a file of another name would count for nothing, and nobody would notice. */
function refuseOtherName(file: string, cwd: string): void {
  if (!nearlyNames.includes(basename(file)) || kindOf(file) !== 'file' || beginsLikeTemplate(file)) return;
  throw new UserError([`${relative(cwd, file)}: nobody reads it; call it ${configName}`]);
}
