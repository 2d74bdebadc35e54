import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import picomatch from 'picomatch';
import type { CheckRequest } from '../../check.ts';
import { hasTemplateEnding } from '../candidate.ts';
import { configName } from '../find-config.ts';
import { kindOf, realPath } from '../path-kind.ts';
import { walk } from '../walk.ts';

/** What a check would look at now: files whose change matters, and folders that tell of changes in them. */
export interface Scene {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/**
 * @param read files that the last check rested on, wherever they lie.
 * @param written files that checks write: watching them would never end.
 */
export function sceneOf(request: CheckRequest, read: readonly string[], written: readonly string[]): Scene {
  const cwd = resolve(request.cwd ?? process.cwd());
  const [files, folders] = [new Set<string>(), new Set([cwd])];
  const takeFile = (file: string) => {
    files.add(realPath(file));
    folders.add(nearestFolder(dirname(file)));
  };
  for (const path of request.paths) {
    const absolute = resolve(cwd, path);
    const kind = kindOf(absolute);
    // A glob begins at a folder; what is not there may come.
    const folder = kind instanceof Object ? resolve(cwd, picomatch.scan(path).base) : absolute;
    if (kind === 'file' || kindOf(folder) !== 'folder') takeFile(absolute);
    else {
      const walked = walk(folder);
      for (const each of walked.folders) folders.add(each);
      for (const each of walked.files.filter(matters)) files.add(realPath(each));
    }
    if (request.config === undefined) for (const file of configsAbove(absolute)) files.add(file);
  }
  const told = [...(request.config === undefined ? [] : [request.config]), ...(request.parameters ?? [])];
  for (const file of [...told, ...read]) takeFile(resolve(cwd, file));
  const own = new Set(written.map((file) => realPath(resolve(cwd, file))));
  return { files: [...files].filter((file) => !own.has(file)), folders: [...folders] };
}

function matters(file: string): boolean {
  return hasTemplateEnding(file) || basename(file) === '.gitignore';
}

function configsAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [resolve(above, configName), ...configsAbove(above)];
}

function nearestFolder(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestFolder(dirname(folder));
}
