import { glyph } from './glyph.ts';
import { resourceLink } from './link.ts';
import { html, type Markup } from './markup.ts';
import { place } from './place.ts';
import { sentence } from './shown-text.ts';
import { said } from './verdict-rows.ts';
import { lookOf, strengthTag, verdictWord } from './words.ts';
import type { VerdictNow, World } from './world.ts';

export function verdictTable(world: World, list: readonly VerdictNow[]): Markup {
  if (list.length === 0) return html``;
  return html`<table class="verdicts"><thead><tr><th scope="col"><span class="aside">Verdict</span></th><th scope="col">Resource</th><th scope="col">What was seen</th><th scope="col">Strength</th><th scope="col">Row</th><th scope="col">Place</th></tr></thead><tbody>${list.map((each) => row(world, each))}</tbody></table>`;
}

function row(world: World, each: VerdictNow): Markup {
  const { row: verdict, now } = each;
  const { resource, strength, law } = verdict;
  return html`<tr><td>${glyph(lookOf(now.verdict, strength))}<span class="aside">${verdictWord[now.verdict]}</span></td><td>${resourceLink(resource.id, resource.name)}</td><td class="said">${sentence(said(world, each), [resource.name])}</td><td>${strengthTag(strength)}</td><td><span class="id">${law}</span></td><td>${place(resource.at)}</td></tr>`;
}
