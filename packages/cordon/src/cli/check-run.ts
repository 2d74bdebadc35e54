import { type Checked, type CheckRequest, check } from '../check.ts';
import type { CheckOptions } from './check-options.ts';
import { fileList } from './file-list.ts';
import { NoTemplate } from './no-template.ts';
import { ownControls } from './own-controls.ts';
import { standardInput } from './standard-input.ts';
import { UserError } from './user-error.ts';
import { type Output, whereTo } from './where-to.ts';

/** What `cordon check` was asked for, understood. */
export interface CheckRun {
  readonly request: CheckRequest;
  readonly outputs: readonly Output[];
  readonly failOn: readonly ('unknown' | 'any-configuration')[];
  readonly listFiles: boolean;
  /** Modules of the user's own controls, which no report may replace. */
  readonly controls: readonly string[];
}

/** @throws UserError for bad usage. */
export async function checkRun(paths: readonly string[], options: CheckOptions): Promise<CheckRun> {
  const outputs = whereTo(options.format, options.out);
  const failOn = options.failOn.map((what) => {
    if (what === 'unknown' || what === 'any-configuration') return what;
    throw new UserError([`--fail-on got "${what}"; use unknown or any-configuration`]);
  });
  const maxFileSize = bytes(options.maxFileSize);
  const stdin =
    options.stdinName === undefined ? undefined : { name: options.stdinName, text: await standardInput(maxFileSize) };
  if (paths.includes('-') && !stdin)
    throw new UserError(['standard input needs a name: say --stdin-name template.yaml']);
  if (paths.length === 0 && !stdin) throw new UserError(['nothing to check: name template files, folders or globs']);
  const request: CheckRequest = {
    paths: paths.filter((path) => path !== '-'),
    parameters: options.parameters,
    controls: await ownControls(options.controls),
    ...(maxFileSize === undefined ? {} : { maxFileSize }),
    ...(stdin ? { stdin } : {}),
    ...(options.config === undefined ? {} : { config: options.config }),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    inlineWaivers: options.inlineWaivers,
    debug: options.debug === true,
    // A page has room for what a terminal only counts.
    picture: options.serve !== undefined || outputs.some(({ format }) => format !== 'terminal'),
    listAll: options.serve !== undefined || outputs.some(({ format }) => format === 'html'),
  };
  return { request, outputs, failOn, listFiles: options.listFiles === true, controls: options.controls };
}

/** Checks; where there is nothing to check, the list of files that was asked for is what helps. */
export function checkOrList(request: CheckRequest, listFiles: boolean): Checked {
  try {
    return check(request);
  } catch (error) {
    if (listFiles && error instanceof NoTemplate) process.stdout.write(fileList(error.inputs));
    throw error;
  }
}

function bytes(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value <= 0)
    throw new UserError([`--max-file-size got "${text}"; use a number of bytes`]);
  return value;
}
