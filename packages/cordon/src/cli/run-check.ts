import { resolve } from 'node:path';
import { type Checked, type CheckRequest, check } from '../check.ts';
import { jsonReport } from '../reports/json.ts';
import { markdownReport } from '../reports/markdown.ts';
import { coloured, plain } from '../reports/paint.ts';
import type { Report } from '../reports/report.ts';
import { terminalReport } from '../reports/terminal.ts';
import { harmless } from '../reports/wrap.ts';
import { exitCode } from './exit-code.ts';
import { fileList } from './file-list.ts';
import { NoTemplate } from './no-template.ts';
import { ownControls } from './own-controls.ts';
import { realPath } from './path-kind.ts';
import { decode, largest, Unreadable } from './read-text.ts';
import { terminalWidth } from './terminal-width.ts';
import { UserError } from './user-error.ts';
import { type Format, whereTo } from './where-to.ts';
import { writeReports } from './write-reports.ts';

export interface CheckOptions {
  readonly format: readonly string[];
  readonly out: readonly string[];
  readonly parameters: readonly string[];
  readonly controls: readonly string[];
  readonly failOn: readonly string[];
  readonly stdinName?: string;
  readonly listFiles?: boolean;
  readonly maxFileSize?: string;
  readonly config?: string;
  readonly asOf?: string;
  readonly inlineWaivers: boolean;
  readonly debug?: boolean;
}

/** Runs `cordon check` and writes its outputs. @returns the exit code. @throws UserError for bad usage. */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<number> {
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
  const { report, problems, files } = checkOrList(
    {
      paths: paths.filter((path) => path !== '-'),
      parameters: options.parameters,
      controls: await ownControls(options.controls),
      ...(maxFileSize === undefined ? {} : { maxFileSize }),
      ...(stdin ? { stdin } : {}),
      ...(options.config === undefined ? {} : { config: options.config }),
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      inlineWaivers: options.inlineWaivers,
      debug: options.debug === true,
    },
    options.listFiles === true,
  );
  const named = outputs.flatMap(({ format, file }) =>
    file === undefined ? [] : [{ file, text: render(report, format, false) }],
  );
  writeReports(named, [...files, ...options.controls.map((path) => realPath(resolve(path)))]);
  for (const { format, file } of outputs) if (file === undefined) process.stdout.write(render(report, format, true));
  if (options.listFiles) {
    // JSON on standard output stays JSON, and Markdown Markdown.
    const isOther = outputs.some(({ format, file }) => format !== 'terminal' && file === undefined);
    (isOther ? process.stderr : process.stdout).write(fileList(report.inputs));
  }
  for (const problem of problems) process.stderr.write(`cordon: ${harmless(problem)}\n`);
  return problems.length > 0 ? 2 : exitCode(report, failOn);
}

/** Checks; where there is nothing to check, the list of files that was asked for is what helps. */
function checkOrList(request: CheckRequest, listFiles: boolean): Checked {
  try {
    return check(request);
  } catch (error) {
    if (listFiles && error instanceof NoTemplate) process.stdout.write(fileList(error.inputs));
    throw error;
  }
}

function render(report: Report, format: Format, onTerminal: boolean): string {
  if (format === 'json') return jsonReport(report);
  if (format === 'markdown') return markdownReport(report);
  const isTerminal = onTerminal && process.stdout.isTTY === true;
  const colour = isTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const width = onTerminal ? terminalWidth() : 100;
  return terminalReport(report, { paint: colour ? coloured : plain, width });
}

async function standardInput(maxFileSize: number | undefined): Promise<string> {
  const limit = maxFileSize ?? largest.json;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const piece = Buffer.from(chunk);
    size += piece.length;
    if (size > limit)
      throw new UserError([`standard input is larger than ${limit} bytes: raise the limit with --max-file-size`]);
    chunks.push(piece);
  }
  try {
    return decode(Buffer.concat(chunks));
  } catch (error) {
    throw error instanceof Unreadable ? new UserError([`standard input: ${error.message}`]) : error;
  }
}

function bytes(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value <= 0)
    throw new UserError([`--max-file-size got "${text}"; use a number of bytes`]);
  return value;
}
