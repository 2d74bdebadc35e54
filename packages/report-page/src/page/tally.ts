import { glyph } from './glyph.ts';
import { html, type Markup } from './markup.ts';
import { number } from './shown-text.ts';
import type { View } from './view.ts';
import { lookOf, type Verdict, verdictWord } from './words.ts';
import type { World } from './world.ts';

export const verdictsInOrder: readonly Verdict[] = ['fail', 'unknown', 'pass', 'not-applicable'];

/** How many verdicts there are of each sort, all of them whatever the filters; each number is a filter too. */
export function tally(world: World, view: View): Markup {
  return html`<div class="tally" role="group" aria-label="Verdicts">${verdictsInOrder.map(
    (each) =>
      html`<button type="button" data-verdict="${each}" aria-pressed="${String(view.filter.verdicts.has(each))}">${glyph(lookOf(each))}<span class="number">${number(count(world, each))}</span><span class="what">${verdictWord[each]}</span></button>`,
  )}</div>`;
}

export function count({ report, verdicts }: World, verdict: Verdict): number {
  const listed = verdicts.filter(({ now }) => now.verdict === verdict).length;
  const key = { pass: 'passed', 'not-applicable': 'notApplicable' } as const;
  if (verdict !== 'pass' && verdict !== 'not-applicable') return listed;
  // What is not listed is so in every configuration.
  return report.controls.reduce((sum, { unlisted }) => sum + unlisted[key[verdict]], listed);
}
