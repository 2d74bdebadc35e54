import { by } from '../map/scene/by.ts';
import { glyph } from './glyph.ts';
import { resourceLink } from './link.ts';
import { html, type Markup } from './markup.ts';
import { placeText } from './place.ts';
import { sentence } from './shown-text.ts';
import { said } from './verdict-rows.ts';
import { lookOf, strengthTag } from './words.ts';
import type { VerdictNow, World } from './world.ts';

/**
 * Verdicts of one sort, which the title above says: what was seen, once, and of which resources. It is the longest list of a
 * page, so its cells have no classes, and end tags that HTML does not ask for are left out.
 */
export function verdictTable(world: World, list: readonly VerdictNow[]): Markup {
  if (list.length === 0) return html``;
  const text = (each: VerdictNow) => sentence(said(world, each), [each.row.resource.name]);
  const alike = by(list, (each) => JSON.stringify([text(each), each.row.strength, each.row.law]));
  const rows = [...alike.values()].map((group) => row(group, group[0] ? text(group[0]) : ''));
  return html`<table class="verdicts"><thead><tr><td><th scope="col">What was seen<th scope="col">Strength<th scope="col">Row<th scope="col">Resources</thead><tbody>${rows}</tbody></table>`;
}

function row(group: readonly VerdictNow[], text: string): Markup | false {
  const [first] = group;
  if (!first) return false;
  const { strength, law } = first.row;
  const seen = group.map(
    ({ row: { resource } }) => html`<li>${resourceLink(resource.id, resource.name)} ${placeText(resource.at)}`,
  );
  return html`<tr><td>${glyph(lookOf(first.now.verdict, strength))}<td>${text}<td>${strengthTag(strength)}<td>${law}<td><ul>${seen}</ul>`;
}
