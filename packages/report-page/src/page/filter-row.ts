import { html, type Markup } from './markup.ts';
import { number } from './shown-text.ts';
import { verdictsInOrder } from './tally.ts';
import { isFiltered, type View } from './view.ts';
import type { Strength } from './words.ts';
import type { World } from './world.ts';

export const strengthsInOrder: readonly Strength[] = ['must', 'should', 'derived', 'may', 'fact'];

/** The systems of the paper, in its order, and those that are ours. */
export function systemsInOrder({ report }: World): readonly string[] {
  return [...new Set(report.obligations.map(({ system }) => system))];
}

export function filterRow(world: World): Markup {
  const verdict = (value: string) =>
    html`<button type="button" class="chip" data-verdict="${value}" aria-pressed="false">${value}</button>`;
  const strength = (value: string) =>
    html`<button type="button" class="chip" data-strength="${value}" aria-pressed="false">${value}</button>`;
  return html`<div class="search"><input id="search" type="search" placeholder="Search name, file, control, sentence" aria-label="Search name, file, control, sentence" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd></div>
<div class="chips" role="group" aria-label="Verdict"><span class="label" aria-hidden="true">Verdict</span>${verdictsInOrder.map(verdict)}</div>
<div class="chips" role="group" aria-label="Strength"><span class="label" aria-hidden="true">Strength</span>${strengthsInOrder.map(strength)}</div>
<select id="system" aria-label="System"><option value="">All systems</option>${systemsInOrder(world).map((each) => html`<option>${each}</option>`)}</select>
<p class="matches" id="matches"></p>`;
}

export function matchCount(matching: number, all: number, view: View): Markup | false {
  return (
    isFiltered(view.filter) &&
    html`${number(matching)} of ${number(all)} verdicts <a class="link" href="#" data-clear="">Clear</a>`
  );
}
