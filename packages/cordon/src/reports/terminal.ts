import { type Paint, plain } from './paint.ts';
import type { Report, ReportedVerdict } from './report.ts';
import { summary } from './terminal-summary.ts';
import { failedElsewhere, failedHere, isAdvice, open, type Sheet, waivedHere } from './terminal-verdict.ts';
import { wrapped } from './wrap.ts';

export interface TerminalOptions {
  /** @default no colour */
  readonly paint?: Paint;
  /** Columns. @default 100 */
  readonly width?: number;
}

/** Verdicts of one sort that are shown in full; the rest are counted. */
const mostShown = 100;

/** Files that could not be read and are named; the rest are counted. */
const mostUnreadable = 20;

/** The report as a person reads it: what failed first, then what is advised, then what could not be seen, then the sums. */
export function terminalReport(report: Report, { paint = plain, width = 100 }: TerminalOptions = {}): string {
  const sheet: Sheet = { report, paint, width };
  const { failed, elsewhere, advised, unknown } = sorted(report.verdicts);
  const blocks = [
    heading(report, width),
    ...listed(failed, (each) => failedHere(each, sheet)),
    ...listed(elsewhere, (each) => failedElsewhere(each, sheet)),
    ...listed(advised, (each) => (each.verdict === 'fail' ? failedHere : failedElsewhere)(each, sheet)),
    ...listed(unknown, (each) => open(each, sheet)),
    report.verdicts.flatMap((each) => waivedHere(each, sheet)),
    ...summary(report, paint, width),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** The verdicts that are worth a block of their own, each in one sort only. */
function sorted(verdicts: readonly ReportedVerdict[]) {
  const failed = verdicts.filter((each) => each.verdict === 'fail' && each.waived === null);
  // What is waived is listed by itself; what is unknown stays unknown.
  const others = verdicts.filter(
    (each) => each.verdict !== 'fail' && (each.waived === null || each.verdict === 'unknown'),
  );
  const elsewhere = others.filter(
    (each) => each.waived === null && each.otherwise.some((other) => other.verdict === 'fail'),
  );
  const unknown = others.filter((each) => each.verdict === 'unknown' && !elsewhere.includes(each));
  const binds = (each: ReportedVerdict) => !isAdvice(each);
  const advised = [...failed, ...elsewhere].filter(isAdvice);
  return { failed: failed.filter(binds), elsewhere: elsewhere.filter(binds), advised, unknown };
}

function listed(verdicts: readonly ReportedVerdict[], render: (each: ReportedVerdict) => string[]): string[][] {
  const shown = verdicts.slice(0, mostShown).map(render);
  const rest = verdicts.length - mostShown;
  return rest > 0 ? [...shown, [`… and ${rest} more like these; --format json lists them all`]] : shown;
}

function heading(report: Report, width: number): string[] {
  const stacks = report.deployments.length;
  // Each stack has the resources of its template, however many share it.
  const counts = new Map(report.inputs.map(({ path, resources }) => [path, resources]));
  const resources = report.deployments.reduce((sum, { template }) => sum + (counts.get(template) ?? 0), 0);
  const parts = [
    ...commonFolder(report.inputs),
    `${stacks} ${stacks === 1 ? 'stack' : 'stacks'}`,
    `${resources} ${resources === 1 ? 'resource' : 'resources'}`,
    scopeWords(report.scope),
  ];
  const skipped = report.inputs.filter((input) => input.skipped !== null && !input.unreadable);
  return [
    ...wrapped(parts.join(' · '), width),
    ...(skipped.length > 0 ? wrapped(skippedLine(skipped), width) : []),
    ...unreadable(report, width),
  ];
}

/** What should have been judged and was not is named: a report without it would look complete. */
function unreadable({ inputs }: Report, width: number): string[] {
  const all = inputs.filter((input) => input.unreadable);
  const rest = all.length - mostUnreadable;
  return [
    ...all
      .slice(0, mostUnreadable)
      .flatMap(({ path, skipped }) => wrapped(`not judged: ${path}: ${skipped}`, width, 2)),
    ...(rest > 0 ? [`… and ${rest} more files that could not be read; --format json lists them all`] : []),
  ];
}

/** The folder that all templates lie in, with `/`; none where they lie apart or in the working directory. */
function commonFolder(inputs: Report['inputs']): string[] {
  const folders = inputs.filter(({ skipped }) => skipped === null).map(({ path }) => path.split('/').slice(0, -1));
  const [first = [], ...others] = folders;
  const apart = first.findIndex((name, index) => others.some((folder) => folder[index] !== name));
  const common = apart < 0 ? first : first.slice(0, apart);
  return common.length > 0 ? [`${common.join('/')}/`] : [];
}

function skippedLine(skipped: Report['inputs']): string {
  const reasons = new Map<string, number>();
  for (const { skipped: why } of skipped) if (why !== null) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const parts = [...reasons].sort((a, b) => b[1] - a[1]).map(([why, count]) => `${count} ${why}`);
  return `not read: ${parts.join(' · ')}`;
}

function scopeWords({ declared, inScope, excluded }: Report['scope']): string {
  if (!declared) return 'PHI scope: none declared, so all is taken to hold PHI';
  return `PHI scope: declared, ${inScope.length} resources in it · excluded by scope: ${excluded}`;
}
