import { verdictsOn } from './breaks.ts';
import { findingCard } from './finding-card.ts';
import { glyph } from './glyph.ts';
import { hopCard } from './hop-card.ts';
import { badHops, hopRows, storeRows } from './hop-rows.ts';
import { ends } from './link.ts';
import { picture } from './map-panel.ts';
import { html, type Markup } from './markup.ts';
import { stepsOf } from './path-steps.ts';
import { ribbon } from './ribbon.ts';
import { counted, sentence } from './shown-text.ts';
import { lookOf, pathWord, word } from './words.ts';
import type { PathNow, VerdictNow, World } from './world.ts';

export const close = html`<a class="close link" href="#" data-none="">Close <kbd aria-hidden="true">Esc</kbd></a>`;

/** One path: the line, its hops with what they rest on, and what is to be mended. */
export function pathDetail(world: World, each: PathNow, map = ''): Markup {
  const { path, now } = each;
  const look = lookOf(now.verdict);
  const steps = stepsOf(world, each);
  const broken = steps.filter(({ at }) => at.look === 'no').length;
  const says =
    now.verdict === 'fail' && broken > 0
      ? ` at ${broken} of ${counted(steps.length, 'hop')}`
      : `, ${counted(steps.length, 'hop')}`;
  return html`<header class="detail-head">${glyph(look)}<h2>${ends(world, path.from, path.to)}</h2><span class="meta">${word(look, pathWord[now.verdict])}${says}</span>${close}</header>
${map !== '' && html`<div class="path-map">${picture(map)}</div>`}${ribbon(world, each)}${hopRows(world, each)}${storeRows(world, each)}${badHops(world, each)}${findingsOf(world, each)}`;
}

function findingsOf(world: World, each: PathNow): Markup {
  const bad = stepsOf(world, each).filter(({ at }) => at.look === 'no' || at.look === 'unknown');
  const cards: Markup[] = [];
  const told = new Set<VerdictNow>();
  for (const { at } of bad) {
    const verdicts = verdictsOn(world, at).filter(({ now }) => now.verdict === 'fail' || now.verdict === 'unknown');
    if (verdicts.length === 0) cards.push(hopCard(world, at));
    for (const verdict of verdicts) told.add(verdict);
  }
  for (const remark of each.now.stores) {
    const verdict = world.verdicts.find(
      ({ row }) => row.control === remark.control && row.resource.id === remark.resource,
    );
    if (verdict) told.add(verdict);
  }
  cards.push(...[...told].map((verdict) => findingCard(world, verdict)));
  if (cards.length > 0) return html`${cards}`;
  if (each.now.verdict === 'pass')
    return html`<p class="why">Every hop of this path was seen encrypted in this configuration. That is what templates show; what instances really negotiate, only a probe does.</p>`;
  return html`<p class="why">${sentence(each.now.message)}</p>`;
}
