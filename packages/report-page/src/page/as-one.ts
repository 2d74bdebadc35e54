import { ends, hash, resourceLink } from './link.ts';
import { html, type Markup } from './markup.ts';
import { counted, number } from './shown-text.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

const most = 40;

/** The others that the map draws as one with it: whoever chooses the one must come to each of them. */
export function asOne(world: World, view: View, id: string): Markup | false {
  const all = view.asOne.get(id) ?? [];
  const others = all.filter((each) => each !== id);
  if (others.length === 0) return false;
  const links = others.slice(0, most).map((other, index) => html`${index > 0 && ', '}${link(world, other)}`);
  const rest = others.length - most;
  return html`<p class="on-paths as-one">The map draws it as one with ${counted(others.length, 'other')}: ${links}${rest > 0 && ` and ${number(rest)} more, which the search finds`}.</p>`;
}

function link(world: World, id: string): Markup {
  const node = world.nodes.get(id);
  if (node) return resourceLink(node.resource ?? node.id, node.name);
  const at = world.hops.get(id);
  return html`<a class="link" href="${hash('hop', id)}">${at ? ends(world, at.hop.from, at.hop.to) : id}</a>`;
}
