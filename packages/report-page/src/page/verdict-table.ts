import { glyph } from './glyph.ts';
import { resourceLink } from './link.ts';
import { html, type Markup } from './markup.ts';
import { placeText } from './place.ts';
import { sentence } from './shown-text.ts';
import { said } from './verdict-rows.ts';
import { lookOf, strengthTag } from './words.ts';
import type { VerdictNow, World } from './world.ts';

/**
 * Verdicts of one sort, a line each; the title above says which. It is the longest list of a page, so its cells have no
 * classes, and end tags that HTML does not ask for are left out.
 */
export function verdictTable(world: World, list: readonly VerdictNow[]): Markup {
  if (list.length === 0) return html``;
  return html`<table class="verdicts"><thead><tr><td><th scope="col">Resource<th scope="col">What was seen<th scope="col">Strength<th scope="col">Row<th scope="col">Place</thead><tbody>${list.map((each) => row(world, each))}</tbody></table>`;
}

function row(world: World, each: VerdictNow): Markup {
  const { row: verdict, now } = each;
  const { resource, strength, law } = verdict;
  return html`<tr><td>${glyph(lookOf(now.verdict, strength))}<td>${resourceLink(resource.id, resource.name)}<td>${sentence(said(world, each), [resource.name])}<td>${strengthTag(strength)}<td>${law}<td>${placeText(resource.at)}`;
}
