import type { Paint } from './paint.ts';
import type { Report } from './report.ts';
import { sumsBySystem } from './sums-by-system.ts';
import { isAsked, verdictCounts } from './verdict-counts.ts';
import { wrapped } from './wrap.ts';

/** Notices shown in full; the rest are counted. */
const mostNotices = 5;

/** Remarks on passes that are shown; the rest are counted. */
const mostRemarks = 6;

/** Types without a verdict that are named; the rest are counted. */
const mostTypes = 8;

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

function bySystem(report: Report, width: number): string[] {
  // The name and its sum stay on one line.
  const parts = sumsBySystem(report).map(({ short, shown, seen }) =>
    `${short} ${shown}/${seen}`.replaceAll(' ', '\u00a0'),
  );
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

function counts(report: Report, paint: Paint, width: number): string[] {
  const parts = verdictCounts(report).map((part) => part.replaceAll(' ', '\u00a0'));
  const lines = wrapped(parts.join(' · '), width).map(withSpaces);
  if (!isAsked(report)) lines.unshift('No control asks anything of what is here.');
  return lines.map((line) =>
    line.replace(/\b[1-9]\d* failed/, paint.fail).replace(/\b\d+ fails? in another configuration/, paint.warn),
  );
}

function withSpaces(line: string): string {
  return line.replaceAll('\u00a0', ' ');
}
