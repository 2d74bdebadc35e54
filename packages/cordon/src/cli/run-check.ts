import { htmlReport } from '../html-report.ts';
import type { CheckOptions } from './check-options.ts';
import { checkOrList, checkRun } from './check-run.ts';
import { UserError } from './user-error.ts';
import { runWatch } from './watch/run-watch.ts';
import { writeChecked } from './write-checked.ts';

/** Runs `cordon check` and writes its outputs. @returns the exit code. @throws UserError for bad usage. */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.serve !== undefined && !options.watch) throw new UserError(['--serve needs --watch']);
  if (options.watch && (options.stdinName !== undefined || paths.includes('-')))
    throw new UserError(['--watch cannot watch standard input: name files, folders or globs']);
  const run = await checkRun(paths, options);
  if (options.watch) return runWatch(run, { serve: options.serve, page: htmlReport });
  return writeChecked(checkOrList(run.request, run.listFiles), run);
}
