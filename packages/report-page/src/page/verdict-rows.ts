import { glyph } from './glyph.ts';
import { resourceLink } from './link.ts';
import { html, type Markup } from './markup.ts';
import { place } from './place.ts';
import { cut, sentence } from './shown-text.ts';
import { lookOf, type Strength, strengthTag, type Verdict } from './words.ts';
import { failsElsewhere, type VerdictNow, type World } from './world.ts';

const byVerdict: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 10, pass: 20, 'not-applicable': 30 };
const byStrength: Readonly<Record<Strength, number>> = { must: 0, derived: 1, should: 2, may: 3, fact: 4 };

/** What fails comes first, the strongest of it at the top, then what breaks most paths; what is waived comes after what is not. */
export function failuresFirst(
  verdicts: readonly VerdictNow[],
  paths: (verdict: VerdictNow) => number = () => 0,
): readonly VerdictNow[] {
  const rank = ({ row, now }: VerdictNow) =>
    byVerdict[now.verdict] + byStrength[row.strength] + (row.waived && now.verdict === 'fail' ? 5 : 0);
  return [...verdicts].sort((a, b) => rank(a) - rank(b) || paths(b) - paths(a));
}

/** What a verdict says: its message, else what is true where it passes. */
export function said(world: World, { row, now }: VerdictNow): string {
  const title = world.controls.get(row.control)?.title ?? row.control;
  if (now.message === '') return title;
  // A remark beside a pass says nothing of what passes, unless it names it.
  return now.verdict === 'pass' && !now.message.includes(row.resource.name) ? `${title}: ${now.message}` : now.message;
}

export function verdictRow(world: World, each: VerdictNow, named: boolean): Markup {
  const { row, now } = each;
  const elsewhere = failsElsewhere(each)?.when;
  const who =
    named &&
    !said(world, each).startsWith(row.resource.name) &&
    html`${resourceLink(row.resource.id, row.resource.name)} `;
  return html`<li>${glyph(lookOf(now.verdict, row.strength))}<span>${who}${sentence(said(world, each), [row.resource.name])}${elsewhere && html` <span class="when">Fails when ${cut(elsewhere.text, 100)}.</span>`}</span>${strengthTag(row.strength)}${place(now.findings[0]?.at ?? row.resource.at)}</li>`;
}
