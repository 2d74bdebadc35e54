import { allControls } from '../controls/all-controls.ts';
import type { Control } from '../controls/control.ts';
import { obligation, obligations } from '../obligations/catalogue.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { wrapped } from '../reports/wrap.ts';
import { UserError } from './user-error.ts';

const width = 100;

/** Text for `cordon explain`. @throws UserError for an id there is not. */
export function runExplain(id: string | undefined): string {
  if (id === undefined) return listAll();
  const row = obligation(id) ?? obligation(id.toUpperCase());
  if (row) return page(obligationPage(row));
  const control = allControls.find((each) => each.id === id);
  if (control) return page(controlPage(control));
  const near = [...obligations.map((each) => each.id), ...allControls.map((each) => each.id)].find((each) =>
    each.toLowerCase().includes(id.toLowerCase()),
  );
  throw new UserError([`explain got "${id}"; ${near ? `did you mean ${near}?` : 'cordon explain lists all ids'}`]);
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function listAll(): string {
  const lines: string[] = [];
  let system = '';
  for (const row of obligations) {
    if (row.system !== system) lines.push(...(system ? [''] : []), row.system);
    system = row.system;
    lines.push(`  ${row.id.padEnd(22)} ${row.strength.padEnd(8)} ${row.demands}`);
  }
  lines.push('', 'Controls');
  for (const control of allControls) lines.push(`  ${control.id.padEnd(38)} ${control.title}`);
  return page(lines);
}

function obligationPage(row: Obligation): string[] {
  const controls = allControls.filter(
    (control) => control.obligations.includes(row.id) || control.obligations.some((id) => row.rollup?.includes(id)),
  );
  return [
    `${row.id}  ${row.strength}  ${row.system}`,
    '',
    ...wrapped(row.strength === 'derived' ? `  ${row.sentence}` : `  "${row.sentence}"`, width, 2),
    ...(row.because ? ['', ...wrapped(`derived   ${row.because}`, width, 10)] : []),
    '',
    ...wrapped(`asks      ${row.demands}`, width, 10),
    ...wrapped(`shown by  ${row.shownBy.join(', ')}`, width, 10),
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
    ...(controls.length > 0 ? ['', 'checked by'] : []),
    ...controls.flatMap((control) => wrapped(`  ${control.id}: ${control.title}`, width, 4)),
  ];
}

function controlPage(control: Control): string[] {
  const block = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`);
  return [
    control.id,
    '',
    ...wrapped(control.title, width),
    ...wrapped(control.why, width),
    '',
    ...wrapped(`answers   ${control.obligations.join(', ')}`, width, 10),
    ...wrapped(`fix       ${control.fix.does} (${control.fix.effect})`, width, 10),
    '',
    ...block(control.fix.cloudformation),
    '',
    `fails (line ${control.examples.line}, ${control.examples.resource})`,
    '',
    ...block(control.examples.fails),
    '',
    'passes',
    '',
    ...block(control.examples.passes),
  ];
}
