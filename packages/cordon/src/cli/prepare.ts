import { resolve } from 'node:path';
import type { CheckRequest } from '../check.ts';
import { allControls } from '../controls/all-controls.ts';
import type { Control } from '../controls/control.ts';
import { type Declared, nothingDeclared } from '../model/declared.ts';
import { type ReadEstate, readEstate } from '../readers/cloudformation/read-estate.ts';
import { ReadError } from '../readers/syntax/read-error.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { type Gathered, gather } from './gather.ts';
import { NoTemplate } from './no-template.ts';
import { type GivenParameter, readParameters } from './parameters.ts';
import { reportRoot } from './path-kind.ts';
import { readText, Unreadable } from './read-text.ts';
import { UserError } from './user-error.ts';

/** What a request comes to, before anything is judged. */
export interface Prepared {
  readonly gathered: Gathered;
  /** Folder that the names of files are relative to. */
  readonly root: string;
  readonly read: ReadEstate;
  /** How the templates were read, to read them so once more. */
  readonly reading: Parameters<typeof readEstate>[1];
  readonly controls: readonly Control[];
  readonly declared: Declared;
}

/**
 * Finds and reads what a request names.
 * @throws UserError where the request itself cannot be met: no template, a parameter nobody has.
 */
export function prepare(request: CheckRequest): Prepared {
  const cwd = resolve(request.cwd ?? process.cwd());
  const { maxFileSize, stdin, debug = false } = request;
  const given = (request.parameters ?? []).flatMap((path) => parametersFrom(path, cwd));
  const gathered = gather({ paths: request.paths, cwd, maxFileSize, debug, ...(stdin ? { stdin } : {}) });
  if (gathered.templates.size === 0) throw new NoTemplate(gathered.problems, gathered.inputs);
  const reading = { given: (name: string, deployment: string) => valueFor(given, name, deployment) };
  const read = readEstate(gathered.templates, reading);
  refuseMisfits(given, read);
  return {
    ...{ gathered, root: reportRoot(cwd), read, reading },
    controls: [...allControls, ...(request.controls ?? [])],
    declared: nothingDeclared(new Date().toISOString().slice(0, 10)),
  };
}

function parametersFrom(path: string, cwd: string): GivenParameter[] {
  try {
    return readParameters(new SourceText(path, readText(resolve(cwd, path), undefined)));
  } catch (error) {
    if (error instanceof Unreadable) throw new UserError([`--parameters ${path}: ${error.message}`]);
    if (!(error instanceof ReadError)) throw error;
    throw new UserError([`${path}:${error.at.source.locate(error.at.offset).line}: ${error.message}`]);
  }
}

/** A value for one stack outweighs a value for all; of several, the last given counts. */
function valueFor(given: readonly GivenParameter[], name: string, deployment: string): string | undefined {
  const fitting = given.filter((each) => each.name === name && (each.stack ?? deployment) === deployment);
  return (fitting.findLast((each) => each.stack !== undefined) ?? fitting.at(-1))?.value;
}

/** A value that reaches no parameter, or that its template does not allow, is a mistake worth stopping for. */
function refuseMisfits(given: readonly GivenParameter[], read: ReadEstate): void {
  const problems = given.flatMap(({ stack, name, value, file, line }) => {
    const at = `${file}:${line}`;
    const variables = read.deployments
      .filter(({ id, parent }) => !parent && (stack ?? id) === id)
      .flatMap(({ variables: own }) => own.filter((each) => each.name === name && each.sort === 'parameter'));
    if (variables.length === 0) {
      return [`${at}: no given template${stack === undefined ? '' : ` named ${stack}`} has a parameter ${name}`];
    }
    const misfit = variables.find((variable) => !variable.admits(value));
    return misfit ? [`${at}: ${misfit.deployment} does not allow this value for ${name}`] : [];
  });
  if (problems.length > 0) throw new UserError(problems);
}
