import { resolve } from 'node:path';
import type { Checked } from '../check.ts';
import { htmlReport } from '../html-report.ts';
import { jsonReport } from '../reports/json.ts';
import { markdownReport } from '../reports/markdown.ts';
import { coloured, plain } from '../reports/paint.ts';
import type { Report } from '../reports/report.ts';
import { terminalReport } from '../reports/terminal.ts';
import { harmless } from '../reports/wrap.ts';
import type { CheckRun } from './check-run.ts';
import { exitCode } from './exit-code.ts';
import { fileList } from './file-list.ts';
import { realPath } from './path-kind.ts';
import { terminalWidth } from './terminal-width.ts';
import type { Format } from './where-to.ts';
import { writeReports } from './write-reports.ts';

/** Writes what was asked for of a check. @returns the exit code. @throws UserError where a file cannot be written. */
export async function writeChecked({ report, problems, files }: Checked, run: CheckRun): Promise<number> {
  const rendered = await Promise.all(
    run.outputs.map(async ({ format, file }) => ({ file, text: await render(report, format, file === undefined) })),
  );
  const named = rendered.flatMap(({ file, text }) => (file === undefined ? [] : [{ file, text }]));
  writeReports(named, [...files, ...run.controls.map((path) => realPath(resolve(path)))]);
  for (const { file, text } of rendered) if (file === undefined) process.stdout.write(text);
  if (run.listFiles) beside(run).write(fileList(report.inputs));
  for (const problem of problems) process.stderr.write(`cordon: ${harmless(problem)}\n`);
  return problems.length > 0 ? 2 : exitCode(report, run.failOn);
}

/** Where lines go that are no part of a report: JSON on standard output stays JSON, and a page a page. */
export function beside({ outputs }: Pick<CheckRun, 'outputs'>): NodeJS.WriteStream {
  const isOther = outputs.some(({ format, file }) => format !== 'terminal' && file === undefined);
  return isOther ? process.stderr : process.stdout;
}

async function render(report: Report, format: Format, onTerminal: boolean): Promise<string> {
  if (format === 'json') return jsonReport(report);
  if (format === 'markdown') return markdownReport(report);
  if (format === 'html') return htmlReport(report);
  const isTerminal = onTerminal && process.stdout.isTTY === true;
  const colour = isTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const width = onTerminal ? terminalWidth() : 100;
  return terminalReport(report, { paint: colour ? coloured : plain, width });
}
