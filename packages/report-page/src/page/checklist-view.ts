import { checklistRow } from './checklist-row.ts';
import { noSentence } from './empty.ts';
import { systemsInOrder } from './filter-row.ts';
import { html, type Markup } from './markup.ts';
import { type RowState, rowStates } from './row-state.ts';
import { counted } from './shown-text.ts';
import { type Filter, isFiltered, type View } from './view.ts';
import type { World } from './world.ts';

/** Every sentence of the paper in its order, with who answers it. */
export function checklistView(world: World, view: View): Markup {
  const states = rowStates(world).filter((each) => passes(each, view.filter));
  const systems = systemsInOrder(world)
    .map((system) => ({ system, rows: states.filter(({ row }) => row.system === system) }))
    .filter(({ rows }) => rows.length > 0);
  const title = html`<h2 class="view-title">Checklist: the paper’s seven systems, sentence by sentence</h2>`;
  if (systems.length === 0) return html`${title}${noSentence(world)}`;
  return html`${title}<div class="checklist"><nav class="contents" aria-label="Systems">${systems.map(({ system, rows }, index) => contents(system, rows, index))}</nav><div>${systems.map(
    ({ system, rows }, index) =>
      html`<section class="system" id="system-${index}" aria-labelledby="system-title-${index}" tabindex="-1"><header><h3 id="system-title-${index}">${system}</h3><p>${summary(rows)}</p></header>${rows.map((each, at) => checklistRow(each, rows[at - 1]))}</section>`,
  )}</div></div>`;
}

function contents(system: string, rows: readonly RowState[], index: number): Markup {
  return html`<a href="#system-${index}" data-jump="system-${index}"><span class="title">${system}<span>${shownOf(rows)}</span></span><span class="cells" aria-hidden="true">${rows.map(({ look }) => html`<svg class="g ${look}"><use href="#g-${look}"/></svg>`)}</span></a>`;
}

function shownOf(rows: readonly RowState[]): string {
  const shown = rows.filter(({ look }) => look === 'pass').length;
  const open = rows.filter(({ look }) => ['fail', 'soft', 'unknown'].includes(look)).length;
  if (shown + open === 0 && rows.some(({ look }) => look === 'part')) return 'looked at in part';
  return shown + open === 0 ? 'nothing asked' : `${shown} of ${shown + open} shown`;
}

function summary(rows: readonly RowState[]): string {
  const of = (...looks: string[]) => rows.filter(({ look }) => looks.includes(look)).length;
  const obliging = of('may', 'fact');
  const parts: [number, string][] = [
    [of('fail', 'soft'), 'failed'],
    [of('unknown'), 'unknown'],
    [of('people'), 'for people to attest'],
    [of('part'), 'looked at in part'],
    [of('na'), 'not applicable'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  if (obliging > 0) said.push(`${counted(obliging, 'row obliges', 'rows oblige')} nobody`);
  return `${shownOf(rows)}${said.length > 0 ? `; ${said.join(', ')}` : ''}`;
}

function passes({ row, look, verdicts }: RowState, filter: Filter): boolean {
  if (!isFiltered(filter)) return true;
  const verdict = { fail: 'fail', soft: 'fail', unknown: 'unknown', pass: 'pass', na: 'not-applicable' } as const;
  const has = look in verdict ? verdict[look as keyof typeof verdict] : undefined;
  const text = filter.text.toLowerCase();
  return (
    (filter.verdicts.size === 0 || (has !== undefined && filter.verdicts.has(has))) &&
    (filter.strengths.size === 0 || filter.strengths.has(row.strength)) &&
    (filter.system === '' || row.system === filter.system) &&
    (text === '' ||
      [row.id, row.sentence, row.system].some((each) => each.toLowerCase().includes(text)) ||
      verdicts.some(({ row: each, now }) =>
        `${each.resource.id} ${each.control} ${now.message}`.toLowerCase().includes(text),
      ))
  );
}
