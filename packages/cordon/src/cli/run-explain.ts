import { nearest } from '../config/nearest.ts';
import { allControls } from '../controls/all-controls.ts';
import type { Control } from '../controls/control.ts';
import { obligation, obligations } from '../obligations/catalogue.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { controlPage } from '../pages/control-page.ts';
import { terminalPage } from '../pages/terminal-page.ts';
import { ReadError } from '../readers/syntax/read-error.ts';
import { wrapped } from '../reports/wrap.ts';
import { ownControls } from './own-controls.ts';
import { terminalWidth } from './terminal-width.ts';
import { UserError } from './user-error.ts';

/** A list leaves its texts this many columns at least; where it cannot, they stand below what they are about. */
const leastText = 40;

/**
 * Text for `cordon explain`.
 * @param paths modules with controls of the user's own.
 * @param width columns; those of the terminal where it is left out.
 * @throws UserError for an id there is not, and for modules that are no controls.
 */
export async function runExplain(
  id: string | undefined,
  paths: readonly string[] = [],
  width = terminalWidth(),
): Promise<string> {
  const controls = [...allControls, ...(await ownControls(paths))];
  if (id === undefined) return listAll(controls, width);
  const row = obligation(id) ?? obligation(id.toUpperCase());
  if (row) return page(obligationPage(row, controls, width));
  const control = controls.find((each) => each.id === id.toLowerCase());
  if (control) return pageOf(control, width);
  const ids = [...obligations, ...controls].map((each) => each.id);
  const near = nearest(id, ids) ?? ids.find((each) => each.toLowerCase().includes(id.toLowerCase()));
  throw new UserError([`explain got "${id}"; ${near ? `did you mean ${near}?` : 'cordon explain lists all ids'}`]);
}

function pageOf(control: Control, width: number): string {
  try {
    return terminalPage(controlPage(control), width);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new UserError([`${control.id}: an example cannot be read: ${error.message}`]);
  }
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function listAll(controls: readonly Control[], width: number): string {
  const lines: string[] = [];
  let system = '';
  for (const row of obligations) {
    if (row.system !== system) lines.push(...(system ? [''] : []), row.system);
    system = row.system;
    lines.push(...entry(`  ${row.id.padEnd(22)} ${row.strength.padEnd(8)} `, row.demands, width));
  }
  lines.push('', 'Controls');
  for (const control of controls) lines.push(...entry(`  ${control.id.padEnd(38)} `, control.title, width));
  return page(lines);
}

function entry(about: string, text: string, width: number): string[] {
  if (width - about.length >= leastText) return wrapped(about + text, width, about.length);
  return [...wrapped(about, width, 2), ...wrapped(`    ${text}`, width, 4)];
}

function obligationPage(row: Obligation, controls: readonly Control[], width: number): string[] {
  const asking = controls.filter(
    (control) => control.obligations.includes(row.id) || control.obligations.some((id) => row.rollup?.includes(id)),
  );
  return [
    ...wrapped(`${row.id}  ${row.strength}  ${row.system}`, width),
    '',
    ...wrapped(row.strength === 'derived' ? `  ${row.sentence}` : `  "${row.sentence}"`, width, 2),
    ...(row.because ? ['', ...wrapped(`derived   ${row.because}`, width, 10)] : []),
    '',
    ...wrapped(`asks      ${row.demands}`, width, 10),
    ...wrapped(`shown by  ${row.shownBy.join(', ') || 'nobody: it states a fact and asks nothing'}`, width, 10),
    ...(row.rollup ? wrapped(`computed  from ${row.rollup.join(', ')}`, width, 10) : []),
    ...(row.regulation.length > 0
      ? wrapped(`law       45 CFR ${row.regulation.join('; ')} (our mapping)`, width, 10)
      : []),
    ...(row.nist ? wrapped(`NIST      SP 800-53r5 ${row.nist.join(', ')} (our mapping)`, width, 10) : []),
    ...(row.today.length > 0 ? ['', 'today'] : []),
    ...row.today.flatMap(({ fact, asOf, source, unverified }) => [
      ...wrapped(`  ${fact}`, width, 2),
      ...wrapped(`    ${asOf}, ${source}${unverified ? ' (not verified)' : ''}`, width, 4),
    ]),
    ...(asking.length > 0 ? ['', 'checked by'] : []),
    ...asking.flatMap((control) => wrapped(`  ${control.id}: ${control.title}`, width, 4)),
  ];
}
