import { icon } from '../map/svg/icons.ts';
import { exactly, html, type Markup, trusted } from './markup.ts';
import type { World } from './world.ts';

/** The icons of the kinds that are on some path, once a page; `node-icon.ts` points at them. */
export function iconShapes({ nodes, paths }: World): Markup {
  const kinds = new Set(paths.flatMap(({ path }) => path.nodes.map((id) => nodes.get(id)?.kind ?? 'unseen')));
  const symbols = [...kinds].map(
    (kind) => html`<symbol id="icon-${exactly(kind)}" viewBox="0 0 24 24">${trusted(icon(kind))}</symbol>`,
  );
  return html`<svg class="shapes" aria-hidden="true" width="0" height="0">${symbols}</svg>`;
}
