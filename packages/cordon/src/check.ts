import { resolve } from 'node:path';
import { findConfig } from './cli/find-config.ts';
import { gather } from './cli/gather.ts';
import { loadConfig } from './cli/load-config.ts';
import { NoTemplate } from './cli/no-template.ts';
import { ParameterValues } from './cli/parameter-values.ts';
import { type GivenParameter, readParameters } from './cli/parameters.ts';
import { readText, Unreadable } from './cli/read-text.ts';
import { UserError } from './cli/user-error.ts';
import { walksOnce } from './cli/walk.ts';
import { configNotices } from './config/config-notices.ts';
import { isDay } from './config/day.ts';
import { declaredBy } from './config/declared-by.ts';
import { inlineWaivers } from './config/inline-waivers.ts';
import { unusedWaivers } from './config/unused-waivers.ts';
import { allControls } from './controls/all-controls.ts';
import type { Control } from './controls/control.ts';
import { EstateIndex } from './engine/estate-index.ts';
import { reportEstate } from './engine/report-estate.ts';
import { Waivers } from './engine/waivers.ts';
import { readEstate } from './readers/cloudformation/read-estate.ts';
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
  /** The cordon.yaml of this run. @default the one at, above or below the working directory and the paths */
  readonly config?: string;
  /** The day that waivers and attestations are held against, `YYYY-MM-DD`. @default today, UTC */
  readonly asOf?: string;
  /** Heed waivers written in templates. @default true */
  readonly inlineWaivers?: boolean;
}

export interface Checked {
  readonly report: Report;
  /** Files that could not be read, and waivers that are wrong or waive nothing, a line each. All else was judged. */
  readonly problems: readonly string[];
}

/**
 * Checks CloudFormation templates, offline; nothing in them is executed.
 * @throws UserError where the request itself cannot be met: no template, a parameter nobody has, a cordon.yaml that
 *   cannot be followed.
 */
export function check(request: CheckRequest): Checked {
  const cwd = resolve(request.cwd ?? process.cwd());
  const { paths, maxFileSize, stdin, debug = false, asOf = new Date().toISOString().slice(0, 10) } = request;
  if (!isDay(asOf)) throw new UserError([`--as-of got "${asOf}"; use a day, YYYY-MM-DD`]);
  const walk = walksOnce();
  const judged = [...allControls, ...(request.controls ?? [])];
  const controls = judged.map(({ id }) => id);
  const near = stdin ? [...paths, stdin.name] : paths;
  const configFile = findConfig({ cwd, paths: near, named: request.config, walk });
  const { config, root } = loadConfig(configFile, { cwd, asOf, controls });
  const given = (request.parameters ?? []).flatMap((path) => parametersFrom(path, cwd));
  const values = new ParameterValues(given, config);
  const gathered = gather({
    ...{ paths, cwd, root, maxFileSize, debug, walk, config: configFile, behindUrls: config.templates },
    ...(stdin ? { stdin } : {}),
  });
  if (gathered.templates.size === 0) throw new NoTemplate(gathered.problems, gathered.inputs);
  const read = readEstate(gathered.templates, {
    given: values.valueFor,
    deployments: config.deployments,
    behindUrls: config.templates,
  });
  const misfits = values.misfits(read);
  if (misfits.length > 0) throw new UserError(misfits);
  const inline =
    request.inlineWaivers === false
      ? { waivers: [], problems: [] }
      : inlineWaivers(gathered.templates.values(), controls);
  const waivers = new Waivers([...config.waivers, ...inline.waivers], asOf);
  const report = reportEstate(new EstateIndex(read), judged, {
    version,
    declared: declaredBy(config, asOf),
    inputs: gathered.inputs,
    waivers,
    attestations: config.attestations,
    notices: configNotices(config, read.deployments),
  });
  const unused = unusedWaivers(waivers.unused(report.deployments.map(({ id }) => id)));
  return { report, problems: [...gathered.problems, ...inline.problems, ...unused] };
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
