import { readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allControls } from '../controls/all-controls.ts';
import type { Control } from '../controls/control.ts';
import { obligations } from '../obligations/catalogue.ts';
import { controlFaults } from '../trial/control-faults.ts';
import { guardedControl } from './guarded-control.ts';
import { kindsToAskOf } from './kinds-to-ask-of.ts';
import { firstLine, loadOwnCode } from './own-code.ts';
import { kindOf, whyUnreadable } from './path-kind.ts';
import { UserError } from './user-error.ts';

const endings = ['.js', '.mjs', '.cjs'];

/**
 * Loads controls that users wrote: JavaScript modules whose default export is a control. They run with all rights of this
 * process, so only the command line names them, never a file inside what is checked.
 * @param paths modules, or folders of which every module is taken.
 * @throws UserError for a module that cannot be loaded or is no control, every fault a line.
 */
export async function ownControls(paths: readonly string[]): Promise<Control[]> {
  const files = [...new Set(paths.flatMap((path) => modulesIn(path)))];
  const loaded: { file: string; control: Control }[] = [];
  const problems: string[] = [];
  const surroundings = { obligations, kinds: new Set(kindsToAskOf.keys()) };
  for (const file of files) {
    const given = await defaultExport(file, problems);
    if (given === undefined) continue;
    const faults = controlFaults(given, basename(file, extname(file)), surroundings);
    problems.push(...faults.map((fault) => `${file}: ${fault}`));
    if (faults.length === 0) loaded.push({ file, control: given as Control });
  }
  const taken = new Map(allControls.map(({ id }) => [id, 'a control of Cordon']));
  for (const { file, control } of loaded) {
    const by = taken.get(control.id);
    if (by) problems.push(`${file}: ${control.id} is the id of ${by} already`);
    taken.set(control.id, file);
  }
  if (problems.length > 0) throw new UserError(problems);
  return loaded.map(({ control }) => guardedControl(control));
}

function modulesIn(path: string): string[] {
  const kind = kindOf(resolve(path));
  if (kind instanceof Object)
    throw new UserError([`--controls ${path}: ${kind.why}; name a module or a folder of them`]);
  if (kind === 'file') {
    if (endings.includes(extname(path))) return [path];
    throw new UserError([`--controls ${path}: a control is a JavaScript module (${endings.join(', ')})`]);
  }
  const files = namesIn(path).filter((name) => endings.includes(extname(name)));
  if (files.length === 0) throw new UserError([`--controls ${path}: no JavaScript module in this folder`]);
  return files.sort().map((name) => join(path, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(resolve(folder));
  } catch (error) {
    throw new UserError([`--controls ${folder}: ${whyUnreadable(error)}; name a folder that you may read`]);
  }
}

async function defaultExport(file: string, problems: string[]): Promise<unknown> {
  try {
    const module = await loadOwnCode(file, () => import(pathToFileURL(resolve(file)).href));
    if (module.default !== undefined) return module.default;
    problems.push(`${file}: has no default export; export the control as default`);
  } catch (error) {
    problems.push(`${file}: cannot be loaded: ${firstLine(error)}`);
  }
  return undefined;
}
