import { lawWords } from './law-words.ts';
import type { Paint } from './paint.ts';
import type { At, Finding, Report, ReportedVerdict } from './report.ts';
import { harmless, wrapped } from './wrap.ts';

/** What a block is written on. */
export interface Sheet {
  readonly report: Report;
  readonly paint: Paint;
  readonly width: number;
}

/** Verdicts that paths have shown and that have a line; the rest are counted. */
const mostReferred = 30;

/** The text beside `must`, `fix` and their like begins here. */
const column = 14;

/** A verdict that fails as declared. */
export function failedHere(each: ReportedVerdict, sheet: Sheet): string[] {
  const when = each.when ? `  when ${each.when.text}` : '';
  const paint = isAdvice(each) ? sheet.paint.warn : sheet.paint.fail;
  return [
    ...head(`${mark(each)} ${each.message}${when}`, paint, sheet.width),
    ...findings(each.findings, sheet),
    ...ofStack(each, sheet),
    ...law(each, sheet),
  ];
}

/** A verdict that fails only in a configuration other than the declared one. */
export function failedElsewhere(each: ReportedVerdict, sheet: Sheet): string[] {
  const other = each.otherwise.find((one) => one.verdict === 'fail');
  if (!other) return [];
  const declared = { pass: 'passes', fail: 'fails', unknown: 'unknown', 'not-applicable': 'does not apply' }[
    each.verdict
  ];
  const text = `${mark(each)} ${other.message}  when ${other.when.text} (${declared} as declared)`;
  return [
    ...head(text, sheet.paint.warn, sheet.width),
    ...findings(other.findings, sheet),
    ...ofStack(each, sheet),
    ...law(each, sheet),
  ];
}

/** A verdict that could not be reached, and what would settle it. */
export function open(each: ReportedVerdict, sheet: Sheet): string[] {
  const when = each.when ? `  when ${each.when.text}` : '';
  return [
    ...head(`? ${each.resource.name} (${each.control}): ${each.message}${when}`, sheet.paint.unknown, sheet.width),
    `    ${sheet.paint.place(written(each.doubts[0]?.at ?? each.resource.at))}`,
    ...ofStack(each, sheet),
    ...beside('settle', each.settle ?? 'nothing known would settle it', sheet.width),
    ...restsOn(each, sheet),
  ];
}

/** Verdicts that a path above has shown: a line each, which says where. */
export function referred(above: ReadonlyMap<ReportedVerdict, string>, { paint, width }: Sheet): string[] {
  const texts = [...above].map(([each, where]) => {
    const other = each.otherwise.find(({ verdict }) => verdict === 'fail');
    const isOpen = each.verdict === 'unknown' && !other;
    const { message } = each.verdict === 'fail' ? each : (other ?? each);
    const text = `${isOpen ? '?' : mark(each)} ${isOpen ? `${each.resource.name}: ` : ''}${message}  shown above: ${where}`;
    return [text, isOpen ? paint.unknown : paint.fail] as const;
  });
  // Several controls may say the same of one place.
  const distinct = [...new Map(texts)];
  const rest = distinct.length - mostReferred;
  return [
    ...distinct.slice(0, mostReferred).flatMap(([text, colour]) => head(text, colour, width)),
    ...(rest > 0 ? [`… and ${rest} more that paths above have shown`] : []),
  ];
}

/** `may` and `fact` rows demand nothing: failing one never fails a run. */
export function isAdvice({ strength }: ReportedVerdict): boolean {
  return strength === 'may' || strength === 'fact';
}

/** A failure that is accepted for a time: named, because it is still there. */
export function waivedHere(each: ReportedVerdict, sheet: Sheet): string[] {
  const { resource, control, waived, otherwise } = each;
  if (!waived) return [];
  const name = stackOf(each, sheet.report).isOneOfSeveral ? resource.id : resource.name;
  const text = `${name} (${control}) until ${waived.until}: ${waived.reason}  ${written(waived.from)}`;
  // A waiver is about a control and a resource: whoever reads it sees all that it covers.
  const elsewhere = otherwise.flatMap(({ findings: found, when }) =>
    found.map((one) => ({ ...one, when: one.when ?? when })),
  );
  return [...wrapped(`waived  ${text}`, sheet.width, 8), ...findings([...each.findings, ...elsewhere], sheet)];
}

function mark(each: ReportedVerdict): string {
  return isAdvice(each) ? '!' : '✗';
}

function head(text: string, paint: (line: string) => string, width: number): string[] {
  return wrapped(text, width, 2).map(paint);
}

function findings(found: readonly Finding[], { paint, width }: Sheet): string[] {
  return found.flatMap(({ at, got, want, when }) => {
    const place = written(at);
    const where = when ? `  when ${when.text}` : '';
    const [first = '', ...rest] = wrapped(`    ${place}  got ${got}, want ${want}${where}`, width, 6);
    return [first.replace(place, () => paint.place(place)), ...rest];
  });
}

/** A template may be used by several stacks: its place alone does not tell which is meant. */
function ofStack(each: ReportedVerdict, { report, width }: Sheet): string[] {
  const { stack, isNested, isOneOfSeveral } = stackOf(each, report);
  return isNested || isOneOfSeveral ? beside('stack', stack, width) : [];
}

function stackOf({ resource: { id, name, at } }: ReportedVerdict, { deployments }: Report) {
  // A template has the id of its stack.
  const stack = id.endsWith(`/${name}`) ? id.slice(0, -name.length - 1) : id;
  const template = deployments.find((each) => each.id === stack)?.template ?? at.file;
  const isOneOfSeveral = deployments.filter((each) => each.template === template).length > 1;
  return { stack, isNested: stack.includes('/'), isOneOfSeveral };
}

function law(each: ReportedVerdict, { report, paint, width }: Sheet): string[] {
  const row = report.obligations.find(({ id }) => id === each.law);
  const control = report.controls.find(({ id }) => id === each.control);
  return [
    ...expired(each, width),
    ...beside(each.strength, row ? lawWords(row) : each.law, width),
    ...(control ? beside('fix', control.fix.does, width) : []),
    ...beside('', `cordon explain ${each.control}`, width).map(paint.faint),
    ...restsOn(each, { report, width }),
  ];
}

/** The dated facts behind a verdict, with their dates: what AWS has changed since, it does not know. */
function restsOn({ data }: ReportedVerdict, { report, width }: Pick<Sheet, 'report' | 'width'>): string[] {
  const dated = report.data.filter(({ id }) => data.includes(id));
  const texts = dated.map(({ title, asOf }) => `${title} (as of ${asOf})`);
  return texts.length > 0 ? beside('rests on', texts.join('; '), width) : [];
}

function expired({ waiverExpired }: ReportedVerdict, width: number): string[] {
  if (!waiverExpired) return [];
  const { until, reason, from } = waiverExpired;
  return beside('expired', `waived until ${until}: ${reason}  ${written(from)}`, width);
}

function beside(word: string, text: string, width: number): string[] {
  return wrapped(`    ${word.padEnd(column - 4)}${text}`, width, column);
}

export function written({ file, line, column: at }: At): string {
  return harmless(`${file}:${line}:${at}`);
}
