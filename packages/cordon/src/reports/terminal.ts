import type { ReportedVerdict, Report } from './report.ts';
import { type Paint, plain } from './paint.ts';
import { wrapped } from './wrap.ts';

export interface TerminalOptions {
  readonly paint?: Paint;
  /** Columns. @default 100 */
  readonly width?: number;
}

/** Findings shown in full; the rest are counted. */
const mostShown = 100;

/** The report as a person reads it: what failed first, then what could not be seen, then the sums. */
export function terminalReport(report: Report, { paint = plain, width = 100 }: TerminalOptions = {}): string {
  const failed = report.verdicts.filter((each) => each.verdict === 'fail');
  const elsewhere = report.verdicts.filter((each) => each.verdict !== 'fail' && each.otherwise.some((other) => other.verdict === 'fail'));
  const unknown = report.verdicts.filter((each) => each.verdict === 'unknown' && !elsewhere.includes(each));
  const blocks = [
    heading(report, width),
    ...listed(failed, (each) => failure(each, report, paint, width)),
    ...listed(elsewhere, (each) => hidden(each, report, paint, width)),
    ...listed(unknown, (each) => question(each, paint, width)),
    summary(report, paint, width),
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`;
}

function listed(verdicts: readonly ReportedVerdict[], render: (each: ReportedVerdict) => string[]): string[][] {
  const shown = verdicts.slice(0, mostShown).map(render);
  const rest = verdicts.length - mostShown;
  return rest > 0 ? [...shown, [`… and ${rest} more like these; --format json lists them all`]] : shown;
}

function heading(report: Report, width: number): string[] {
  const stacks = report.deployments.length;
  const resources = report.inputs.reduce((sum, input) => sum + input.resources, 0);
  const scope = 'PHI scope: none declared, so everything is taken to hold PHI';
  const line = `${stacks} ${stacks === 1 ? 'stack' : 'stacks'} · ${resources} resources · ${scope}`;
  const skipped = report.inputs.filter((input) => input.skipped !== null);
  return [...wrapped(line, width), ...(skipped.length > 0 ? wrapped(skippedLine(skipped), width) : [])];
}

function skippedLine(skipped: Report['inputs']): string {
  const reasons = new Map<string, number>();
  for (const { skipped: why } of skipped) if (why !== null) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const parts = [...reasons].sort((a, b) => b[1] - a[1]).map(([why, count]) => `${count} ${why}`);
  return `not read: ${parts.join(' · ')}`;
}

function failure(each: ReportedVerdict, report: Report, paint: Paint, width: number): string[] {
  const when = each.when ? `  when ${each.when.text}` : '';
  const lines = wrapped(`✗ ${each.message}${when}`, width, 2).map((line, index) => (index === 0 ? paint.fail(line) : line));
  return [...lines, ...findings(each.findings, paint), ...law(each, report, paint, width)];
}

/** A control that the declared world passes and another configuration fails. */
function hidden(each: ReportedVerdict, report: Report, paint: Paint, width: number): string[] {
  const other = each.otherwise.find((one) => one.verdict === 'fail');
  if (!other) return [];
  const text = `✗ ${other.message}  when ${other.when.text} (${each.verdict === 'pass' ? 'passes' : each.verdict} as declared)`;
  const lines = wrapped(text, width, 2).map((line, index) => (index === 0 ? paint.warn(line) : line));
  return [...lines, ...findings(other.findings, paint), ...law(each, report, paint, width)];
}

function findings(found: ReportedVerdict['findings'], paint: Paint): string[] {
  return found.map(({ at, got, want }) => `    ${paint.place(`${at.file}:${at.line}:${at.column}`)}  got ${got}, want ${want}`);
}

function law(each: ReportedVerdict, report: Report, paint: Paint, width: number): string[] {
  const row = report.obligations.find(({ id }) => id === each.law);
  const control = report.controls.find(({ id }) => id === each.control);
  const sentence = row ? `${each.strength}  "${row.sentence}"  ${row.system}` : each.strength;
  return [
    ...wrapped(`    ${sentence}`, width, 10),
    ...wrapped(`    fix   ${control?.fix.does ?? ''}`, width, 10),
    paint.faint(`          cordon explain ${each.control}`),
  ];
}

function question(each: ReportedVerdict, paint: Paint, width: number): string[] {
  const head = wrapped(`? ${each.resource.name} (${each.control}): ${each.message}`, width, 2);
  const place = each.doubts[0]?.at ?? each.resource.at;
  return [
    ...head.map((line, index) => (index === 0 ? paint.unknown(line) : line)),
    `    ${paint.place(`${place.file}:${place.line}:${place.column}`)}`,
    ...wrapped(`    settle it: ${each.settle ?? ''}`, width, 15),
  ];
}

const systems: readonly (readonly [string, string])[] = [
  ['AWS WAF', 'WAF'],
  ['Amazon S3', 'S3'],
  ['Amazon Glacier', 'Glacier'],
  ['Elastic Load Balancing', 'ELB'],
  ['Amazon EC2', 'EC2'],
  ['Amazon RDS for SQL Server', 'RDS for SQL Server'],
  ['AWS KMS', 'KMS'],
];

function summary(report: Report, paint: Paint, width: number): string[] {
  const bySystem = systems.flatMap(([system, short]) => {
    const seen = report.obligations.filter((row) => row.system === system && row.shown + row.violated + row.unknown > 0);
    const shown = seen.filter((row) => row.violated + row.unknown === 0);
    return seen.length > 0 ? [`${short} ${shown.length}/${seen.length}`] : [];
  });
  const count = (verdict: string) => report.verdicts.filter((each) => each.verdict === verdict).length;
  const failed = count('fail');
  const elsewhere = report.verdicts.filter((each) => each.verdict !== 'fail' && each.otherwise.some((one) => one.verdict === 'fail')).length;
  const opaque = report.opaque.reduce((sum, each) => sum + each.count, 0);
  const people = report.obligations.filter((row) => row.onlyPeople).length;
  const parts = [
    failed > 0 ? paint.fail(`${failed} failed`) : `${failed} failed`,
    ...(elsewhere > 0 ? [paint.warn(`${elsewhere} fail in another configuration`)] : []),
    `${count('unknown')} unknown`,
    `${count('pass')} passed`,
    `${count('not-applicable')} not applicable`,
    ...(opaque > 0 ? [`${opaque} resources of types not read`] : []),
    `${people} only people can attest`,
  ];
  return [
    ...notices(report, width),
    ...(bySystem.length > 0 ? wrapped(`Obligations   ${bySystem.join('   ')}`, width, 14) : []),
    ...wrapped(parts.join(' · '), width),
  ];
}

function notices(report: Report, width: number): string[] {
  const shown = report.notices.slice(0, 5).flatMap(({ text, file, line }) => wrapped(`note  ${file ? `${file}:${line}  ` : ''}${text}`, width, 6));
  const rest = report.notices.length - 5;
  return rest > 0 ? [...shown, `note  … and ${rest} more in --format json`, ''] : [...shown, ...(shown.length > 0 ? [''] : [])];
}
