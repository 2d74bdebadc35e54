import { glyph } from './glyph.ts';
import { html, type Markup } from './markup.ts';
import { place } from './place.ts';
import { cut, number, sentence } from './shown-text.ts';
import { failuresFirst, said } from './verdict-rows.ts';
import { lookOf } from './words.ts';
import { failsElsewhere, type World } from './world.ts';

const most = 40;

/** The first printed page under the map: every failed and unknown row, a line or two each. */
export function printSheet(world: World): Markup {
  const rows = failuresFirst(world.verdicts)
    .map((each) => ({ each, elsewhere: failsElsewhere(each) }))
    .filter(({ each, elsewhere }) => each.now.verdict === 'fail' || each.now.verdict === 'unknown' || elsewhere);
  const lines = rows.slice(0, most).map(({ each, elsewhere }) => {
    const { row } = each;
    const other = each.now.verdict === 'pass' || each.now.verdict === 'not-applicable' ? elsewhere : undefined;
    const there = other ? { ...each, now: other } : each;
    return html`<li>${glyph(lookOf(there.now.verdict, row.strength))}<span>${sentence(said(world, there), [row.resource.name])}${other?.when && html` <b>Only when ${cut(other.when.text, 100)}.</b>`} <span class="source">${row.strength}, ${row.law}${row.waived && ', waived'}</span></span>${place(there.now.findings[0]?.at ?? row.resource.at)}</li>`;
  });
  const rest = rows.length - most;
  return html`<ul class="sheet print-only">${lines}</ul>${rest > 0 && html`<p class="print-only source">and ${number(rest)} more under Findings</p>`}`;
}
