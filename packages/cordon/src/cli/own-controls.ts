import { readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allControls } from '../controls/all-controls.ts';
import type { Control, Edit } from '../controls/control.ts';
import type { Outcome } from '../controls/outcome.ts';
import { Undetermined } from '../controls/undetermined.ts';
import { obligations } from '../obligations/catalogue.ts';
import { everyTranslation } from '../readers/cloudformation/resources/translations.ts';
import { controlFaults } from '../trial/control-faults.ts';
import { Impossible } from '../worlds/world.ts';
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
  const surroundings = {
    obligations,
    kinds: new Set<string>(['any-resource', 'named-thing', ...everyTranslation.map(({ kind }) => kind)]),
  };
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
  return loaded.map(({ control }) => guarded(control));
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
    const module = await import(pathToFileURL(resolve(file)).href);
    if (module.default !== undefined) return module.default;
    problems.push(`${file}: has no default export; export the control as default`);
  } catch (error) {
    problems.push(`${file}: cannot be loaded: ${firstLine(error)}`);
  }
  return undefined;
}

const verdicts = ['pass', 'fail', 'unknown', 'not-applicable'];

/** A control that throws, or answers with no outcome, is its author's bug and not ours: say which, and on what. */
function guarded(control: Control): Control {
  return {
    ...control,
    fix: guardedFix(control),
    check(resource, ask) {
      const where = `${control.id} on ${resource.id}`;
      let outcome: Outcome;
      try {
        outcome = control.check(resource, ask);
      } catch (error) {
        // Both are how a question ends early, and no errors.
        if (error instanceof Undetermined || error instanceof Impossible) throw error;
        throw new UserError([`${where}: its check threw ${firstLine(error)}`]);
      }
      if (verdicts.includes(outcome?.verdict)) return outcome;
      throw new UserError([
        `${where}: its check returned no outcome; return pass(), fail(…), unknown(…), notApplicable(…)`,
      ]);
    },
  };
}

function guardedFix({ id, fix }: Control): Control['fix'] {
  const own = fix.edits;
  if (own === undefined) return fix;
  const edits: typeof own = (fault) => {
    const where = `${id} on ${fault.judged}`;
    let given: readonly Edit[];
    try {
      given = own.call(fix, fault);
    } catch (error) {
      throw new UserError([`${where}: its fix.edits threw ${firstLine(error)}`]);
    }
    if (Array.isArray(given) && given.every(isEdit)) return given;
    throw new UserError([
      `${where}: its fix.edits returned no edits; return a list of { set, to }, { remove }, { append, item }, { add, resource }`,
    ]);
  };
  return { ...fix, edits };
}

function isEdit(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const edit = given as { readonly [name: string]: unknown };
  const [what, value] = [
    ['set', 'to'],
    ['append', 'item'],
    ['add', 'resource'],
    ['remove', 'remove'],
  ].find(([name = '']) => name in edit) ?? ['', ''];
  return typeof edit[what ?? ''] === 'string' && edit[value ?? ''] !== undefined;
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
