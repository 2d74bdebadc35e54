import { prepare } from './cli/prepare.ts';
import { configNotices } from './config/config-notices.ts';
import { unusedWaivers } from './config/unused-waivers.ts';
import type { Control } from './controls/control.ts';
import { EstateIndex } from './engine/estate-index.ts';
import { reportEstate } from './engine/report-estate.ts';
import { Waivers } from './engine/waivers.ts';
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
  /** List every verdict, where there are not too many resources for it. @default false: what is silent is counted */
  readonly listAll?: boolean;
  /** Does anything draw the map? Without it, its nodes have names and nothing more. @default true */
  readonly picture?: boolean;
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
  /** Real paths of the files that the report rests on: templates, cordon.yaml and parameter files. */
  readonly files: readonly string[];
}

/**
 * Checks CloudFormation templates, offline; nothing in them is executed.
 * @throws UserError where the request itself cannot be met: no template, a parameter nobody has, a cordon.yaml that
 *   cannot be followed.
 */
export function check(request: CheckRequest): Checked {
  const { gathered, read, controls, config, declared, inline, files } = prepare(request);
  const waivers = new Waivers([...config.waivers, ...inline.waivers], declared.asOf);
  const report = reportEstate(new EstateIndex(read), controls, {
    version,
    declared,
    inputs: gathered.inputs,
    waivers,
    attestations: config.attestations,
    notices: configNotices(config, read.deployments),
    listAll: request.listAll === true,
    picture: request.picture !== false,
  });
  const unused = unusedWaivers(waivers.unused(report.deployments.map(({ id }) => id)));
  return { report, problems: [...gathered.problems, ...inline.problems, ...unused], files };
}
