import { accessSync, constants, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Config, noConfig } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import type { FoundFile } from '../config/surroundings.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { isInside, kindOf, realPath, whyUnreadable } from './path-kind.ts';
import { largest, readText, Unreadable } from './read-text.ts';
import { UserError } from './user-error.ts';

/** What a run is told by cordon.yaml. */
export interface Loaded {
  readonly config: Config;
  /** Folder that paths in the report are relative to: that of cordon.yaml, else the working directory. */
  readonly root: string;
}

/** @throws UserError with everything that is wrong in the file. */
export function loadConfig(
  file: string | undefined,
  { cwd, asOf, controls }: { readonly cwd: string; readonly asOf: string; readonly controls: readonly string[] },
): Loaded {
  if (file === undefined) return { config: noConfig, root: cwd };
  const root = dirname(file);
  const name = relative(cwd, file).split(sep).join('/');
  const source = new SourceText(name, textOf(file, name));
  const { config, problems } = readConfig(source, { asOf, controls, find: (path) => findBeside(root, path) });
  if (problems.length > 0) throw new UserError(problems);
  return { config, root };
}

function textOf(file: string, name: string): string {
  try {
    return readText(file, largest.yaml);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // No option makes a larger one welcome.
    throw new UserError([`${name}: ${error.message.replace(/: raise the limit.*$/, '')}`]);
  }
}

/** A file beside or below cordon.yaml; what lies elsewhere is not read, links followed. */
function findBeside(root: string, path: string): FoundFile | { readonly why: string } {
  const file = resolve(root, path);
  const kind = kindOf(file);
  if (kind instanceof Object) return kind;
  if (kind === 'folder') return { why: 'a folder' };
  if (!isInside(realPath(file), realPath(root))) return { why: 'outside the folder of cordon.yaml' };
  try {
    accessSync(file, constants.R_OK);
  } catch (error) {
    return { why: whyUnreadable(error) };
  }
  return { bytes: () => readFileSync(file) };
}
