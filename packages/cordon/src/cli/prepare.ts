import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { isDay } from '../config/day.ts';
import { declaredBy } from '../config/declared-by.ts';
import { inlineWaivers } from '../config/inline-waivers.ts';
import { misnamed } from '../config/misnamed.ts';
import { allControls } from '../controls/all-controls.ts';
import type { Control } from '../controls/control.ts';
import type { Declared } from '../model/declared.ts';
import { type ReadEstate, readEstate } from '../readers/cloudformation/read-estate.ts';
import { ReadError } from '../readers/syntax/read-error.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { findConfig } from './find-config.ts';
import { type Gathered, gather } from './gather.ts';
import { loadConfig } from './load-config.ts';
import { NoTemplate } from './no-template.ts';
import { ParameterValues } from './parameter-values.ts';
import { type GivenParameter, readParameters } from './parameters.ts';
import { realPath } from './path-kind.ts';
import { readText, Unreadable } from './read-text.ts';
import type { RepeatedRequest } from './repeated-request.ts';
import { UserError } from './user-error.ts';
import { walksOnce } from './walk.ts';

/** What a request comes to, before anything is judged. */
export interface Prepared {
  readonly gathered: Gathered;
  /** Real paths of all that was read: templates, cordon.yaml and parameter files. */
  readonly files: readonly string[];
  /** Folder that the names of files are relative to. */
  readonly root: string;
  readonly read: ReadEstate;
  /** How the templates were read, to read them so once more. */
  readonly reading: Parameters<typeof readEstate>[1];
  readonly controls: readonly Control[];
  readonly config: Config;
  /** What cordon.yaml says and no template shows, and the day of the run. */
  readonly declared: Declared;
  /** Waivers that stand in templates, and what is wrong with some. */
  readonly inline: ReturnType<typeof inlineWaivers>;
}

/**
 * Finds and reads what a request names.
 * @throws UserError where the request itself cannot be met: no template, a parameter nobody has, a cordon.yaml that
 *   cannot be followed.
 */
export function prepare(request: RepeatedRequest): Prepared {
  const cwd = resolve(request.cwd ?? process.cwd());
  const { paths, maxFileSize, stdin, debug = false, asOf = new Date().toISOString().slice(0, 10) } = request;
  if (!isDay(asOf)) throw new UserError([`--as-of got "${asOf}"; use a day, YYYY-MM-DD`]);
  const walk = walksOnce();
  const controls = [...allControls, ...(request.controls ?? [])];
  const ids = controls.map(({ id }) => id);
  const near = stdin ? [...paths, stdin.name] : paths;
  const configFile = findConfig({ cwd, paths: near, named: request.config, walk });
  const { config, root } = loadConfig(configFile, { cwd, asOf, controls: ids });
  const given = (request.parameters ?? []).flatMap((path) => parametersFrom(path, cwd));
  const values = new ParameterValues(given, config);
  const gathered = gather({
    ...{ paths, cwd, root, maxFileSize, debug, walk, config: configFile, behindUrls: config.templates },
    ...(stdin ? { stdin } : {}),
    ...(request.readTemplate ? { readTemplate: request.readTemplate } : {}),
  });
  if (gathered.templates.size === 0) throw new NoTemplate(gathered.problems, gathered.inputs);
  const reading = { given: values.valueFor, deployments: config.deployments, behindUrls: config.templates };
  const read = readEstate(gathered.templates, reading);
  const misfits = [...values.misfits(read), ...misnamed(config.named, read)];
  if (misfits.length > 0) throw new UserError(misfits);
  const isHeeded = request.inlineWaivers !== false;
  const inline = isHeeded ? inlineWaivers(gathered.templates.values(), ids) : { waivers: [], problems: [] };
  const told = [...(configFile === undefined ? [] : [configFile]), ...(request.parameters ?? [])];
  const files = [...gathered.files, ...told.map((file) => realPath(resolve(cwd, file)))];
  return { gathered, files, root, read, reading, controls, config, declared: declaredBy(config, asOf), inline };
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
