import type { Paint } from './paint.ts';
import type { Report, ReportedVerdict } from './report.ts';
import { isAdvice } from './terminal-verdict.ts';
import { wrapped } from './wrap.ts';

/** Notices shown in full; the rest are counted. */
const mostNotices = 5;

/** Remarks on passes that are shown; the rest are counted. */
const mostRemarks = 6;

/** Types without a verdict that are named; the rest are counted. */
const mostTypes = 8;

/** The systems of the paper in its order, and what the line of sums calls them. */
const systems: readonly (readonly [string, string])[] = [
  ['AWS WAF', 'WAF'],
  ['Amazon S3', 'S3'],
  ['Amazon Glacier', 'Glacier'],
  ['Elastic Load Balancing', 'ELB'],
  ['Amazon EC2', 'EC2'],
  ['Amazon RDS for SQL Server', 'RDS for SQL Server'],
  ['AWS KMS', 'KMS'],
];

/** The end of the report: notices, then how the obligations fared and what was not judged, then the counts of verdicts. */
export function summary(report: Report, paint: Paint, width: number): string[][] {
  return [
    [...remarks(report, width), ...notices(report, width)],
    attestations(report, paint, width),
    [...bySystem(report, width), ...unjudged(report, width), ...dates(report, width), ...counts(report, paint, width)],
  ];
}

/** What a pass leaves to be wished for, or rests on: said once, with how many resources it is said of. */
function remarks({ verdicts }: Report, width: number): string[] {
  const passed = verdicts.filter(({ verdict, message }) => verdict === 'pass' && message !== '');
  const count = new Map<string, number>();
  for (const { message } of passed) count.set(message, (count.get(message) ?? 0) + 1);
  const shown = [...count]
    .slice(0, mostRemarks)
    .flatMap(([message, times]) => wrapped(`pass  ${times} × ${message}`, width, 6));
  const rest = count.size - mostRemarks;
  return rest > 0 ? [...shown, `pass  … and ${rest} more remarks in --format json`] : shown;
}

/** What people say. An overdue review is the customer's to mend, so it has a verdict's colour. */
function attestations({ obligations }: Report, paint: Paint, width: number): string[] {
  return obligations.flatMap(({ id, attestations: said, onlyPeople }) =>
    said.flatMap(({ statement, role, date, reviewBy, overdue, resources, from }) => {
      const word = overdue ? 'overdue' : onlyPeople && resources.length === 0 ? 'attested' : 'stated';
      const about = resources.length > 0 ? ` of ${resources.join(', ')}` : '';
      const review = overdue ? `was to be reviewed by ${reviewBy}` : `review by ${reviewBy}`;
      const text = `${word.padEnd(10)}${id}${about}: ${statement} (${role}, ${date}, ${review})  ${from.file}:${from.line}`;
      return wrapped(text, width, 10).map((line) => (overdue ? paint.warn(line) : line));
    }),
  );
}

function notices({ notices: all }: Report, width: number): string[] {
  const shown = all.slice(0, mostNotices).flatMap(({ text, file, line }) => {
    const place = file === null ? '' : `${line === null ? file : `${file}:${line}`}  `;
    return wrapped(`note  ${place}${text}`, width, 6);
  });
  const rest = all.length - mostNotices;
  return rest > 0 ? [...shown, `note  … and ${rest} more in --format json`] : shown;
}

/** Of each system the obligations that all their verdicts show, among those that have a verdict. */
function bySystem({ obligations }: Report, width: number): string[] {
  const parts = systems.flatMap(([system, short]) => {
    const seen = obligations.filter((row) => row.system === system && row.shown + row.violated + row.unknown > 0);
    const shown = seen.filter((row) => row.violated + row.unknown === 0);
    // The name and its sum stay on one line.
    return seen.length > 0 ? [`${short.replaceAll(' ', '\u00a0')}\u00a0${shown.length}/${seen.length}`] : [];
  });
  return parts.length > 0 ? wrapped(`Obligations   ${parts.join('   ')}`, width, 14).map(withSpaces) : [];
}

/** Resource types that no reader translates, and what is read for paths alone: named, because nothing judged them. */
function unjudged({ opaque, onlyRead }: Report, width: number): string[] {
  const read = onlyRead.map(({ label, count }) => ({ type: label, count }));
  return [...counted('Not judged    ', opaque, width), ...counted('Only read     ', read, width)];
}

function counted(title: string, types: Report['opaque'], width: number): string[] {
  if (types.length === 0) return [];
  const shown = types.slice(0, mostTypes).map(({ type, count }) => (count === 1 ? type : `${type} (${count})`));
  const rest = types.length - mostTypes;
  return wrapped(`${title}${shown.join(', ')}${rest > 0 ? ` and ${rest} more types` : ''}`, width, 14);
}

/** The days of the facts that verdicts rest on, the oldest first. */
function dates({ data }: Report, width: number): string[] {
  const days = [...new Set(data.map(({ asOf }) => asOf))].sort();
  const parts = days.map((day) => {
    const ids = data.filter(({ asOf }) => asOf === day).map(({ id }) => id);
    return `${day} ${ids.join(', ')}`;
  });
  return parts.length > 0 ? wrapped(`Facts as of   ${parts.join(' · ')}`, width, 14) : [];
}

function counts({ verdicts, controls, opaque, onlyRead, obligations }: Report, paint: Paint, width: number): string[] {
  const having = (verdict: string) => verdicts.filter((each) => each.verdict === verdict);
  const [failing, waived] = [having('fail').filter(isCounted), verdicts.filter((each) => !isCounted(each)).length];
  const failed = failing.filter((each) => !isAdvice(each)).length;
  const advised = failing.length - failed;
  const elsewhere = verdicts.filter((each) => isCounted(each) && failsElsewhere(each)).length;
  const people = obligations.filter((row) => row.onlyPeople && !row.attested).length;
  const attested = obligations.filter((row) => row.attested).length;
  const untranslated = opaque.reduce((sum, each) => sum + each.count, 0);
  const unasked = onlyRead.reduce((sum, each) => sum + each.count, 0);
  const passed = controls.reduce((sum, { unlisted }) => sum + unlisted.passed, having('pass').length);
  const notApplicable = controls.reduce(
    (sum, { unlisted }) => sum + unlisted.notApplicable,
    having('not-applicable').length,
  );
  const parts = [
    `${failed} failed`,
    ...(elsewhere > 0 ? [`${elsewhere} ${elsewhere === 1 ? 'fails' : 'fail'} in another configuration`] : []),
    ...(advised > 0 ? [`${advised} advised`] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
    `${having('unknown').length} unknown`,
    `${passed} passed`,
    `${notApplicable} not applicable`,
    ...(untranslated > 0
      ? [`${untranslated} ${untranslated === 1 ? 'resource of a type' : 'resources of types'} not read`]
      : []),
    ...(unasked > 0 ? [`${unasked} only read`] : []),
    ...(attested > 0 ? [`${attested} attested`] : []),
    ...(people > 0 ? [`${people} only people can attest`] : []),
  ].map((part) => part.replaceAll(' ', '\u00a0'));
  const lines = wrapped(parts.join(' · '), width).map(withSpaces);
  if (verdicts.length + passed + notApplicable === 0) lines.unshift('No control asks anything of what is here.');
  return lines.map((line) =>
    line.replace(/\b[1-9]\d* failed/, paint.fail).replace(/\b\d+ fails? in another configuration/, paint.warn),
  );
}

function isCounted({ waived }: ReportedVerdict): boolean {
  return waived === null;
}

function failsElsewhere(each: ReportedVerdict): boolean {
  return each.verdict !== 'fail' && each.otherwise.some((one) => one.verdict === 'fail');
}

function withSpaces(line: string): string {
  return line.replaceAll('\u00a0', ' ');
}
