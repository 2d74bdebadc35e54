import { glyph } from './glyph.ts';
import { html, type Markup, nothing } from './markup.ts';
import { cut } from './shown-text.ts';
import { lookOf, type Verdict } from './words.ts';
import type { VerdictNow } from './world.ts';

const verb: Readonly<Record<Verdict, string>> = {
  pass: 'passes',
  fail: 'fails',
  unknown: 'is unknown',
  'not-applicable': 'does not apply',
};
const most = 8;

/** How a verdict fares in each set of configurations, where that differs. */
export function worldsOf({ row }: VerdictNow): Markup {
  if (row.otherwise.length === 0) return nothing;
  const all = [{ verdict: row.verdict, text: row.when?.text ?? 'otherwise', declared: true }].concat(
    row.otherwise.map(({ verdict, when }) => ({ verdict, text: when.text, declared: false })),
  );
  const shown = all
    .slice(0, most)
    .map(
      ({ verdict, text, declared }) =>
        html`<span>${glyph(lookOf(verdict, row.strength))}<code>${cut(text, 120)}</code> ${verb[verdict]}${declared && ' (declared)'}</span>`,
    );
  return html`<div class="worlds">${shown}${all.length > most && html`<span>and ${all.length - most} more</span>`}</div>`;
}
