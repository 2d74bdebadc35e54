import { resolve } from 'node:path';
import { gather } from './cli/gather.ts';
import { NoTemplate } from './cli/no-template.ts';
import { type GivenParameter, readParameters } from './cli/parameters.ts';
import { readText, Unreadable } from './cli/read-text.ts';
import { UserError } from './cli/user-error.ts';
import { allControls } from './controls/all-controls.ts';
import type { Control } from './controls/control.ts';
import { EstateIndex } from './engine/estate-index.ts';
import { reportEstate } from './engine/report-estate.ts';
import { nothingDeclared } from './model/declared.ts';
import { type ReadEstate, readEstate } from './readers/cloudformation/read-estate.ts';
import { ReadError } from './readers/syntax/read-error.ts';
import { SourceText } from './readers/syntax/source-text.ts';
import type { Report } from './reports/report.ts';
import { version } from './version.ts';

export interface CheckRequest {
  /** Files, folders or globs. */
  readonly paths: readonly string[];
  /** Folder that paths are relative to. @default the working directory */
  readonly cwd?: string;
  /** Parameter files, in the AWS CLI's or the CDK's format. */
  readonly parameters?: readonly string[];
  /** Controls of your own, judged after Cordon's. They run as they are: give none that you did not read. */
  readonly controls?: readonly Control[];
  /** Largest file that is read, in bytes. @default 10 MB for YAML, 50 MB for JSON */
  readonly maxFileSize?: number;
  /** A template from standard input, with the name it goes by. */
  readonly stdin?: { readonly name: string; readonly text: string };
  /** Tell where in Cordon an unexpected error arose. */
  readonly debug?: boolean;
}

export interface Checked {
  readonly report: Report;
  /** Files that could not be read, a line each. The others were judged all the same. */
  readonly problems: readonly string[];
}

/**
 * Checks CloudFormation templates, offline; nothing in them is executed.
 * @throws UserError where the request itself cannot be met: no template, a parameter nobody has.
 */
export function check(request: CheckRequest): Checked {
  const cwd = resolve(request.cwd ?? process.cwd());
  const { maxFileSize, stdin, debug = false } = request;
  const given = (request.parameters ?? []).flatMap((path) => parametersFrom(path, cwd));
  const gathered = gather({ paths: request.paths, cwd, maxFileSize, debug, ...(stdin ? { stdin } : {}) });
  if (gathered.templates.size === 0) throw new NoTemplate(gathered.problems, gathered.inputs);
  const read = readEstate(gathered.templates, { given: (name, deployment) => valueFor(given, name, deployment) });
  refuseMisfits(given, read);
  const report = reportEstate(new EstateIndex(read), [...allControls, ...(request.controls ?? [])], {
    version,
    declared: nothingDeclared(new Date().toISOString().slice(0, 10)),
    inputs: gathered.inputs,
  });
  return { report, problems: gathered.problems };
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
