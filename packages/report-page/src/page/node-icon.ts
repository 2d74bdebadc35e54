import { html, type Markup } from './markup.ts';

/** The icon of a kind, as on the map; its shapes are given once a page. */
export function nodeIcon(kind: string): Markup {
  return html`<svg class="icon" aria-hidden="true"><use href="#icon-${kind}"/></svg>`;
}
