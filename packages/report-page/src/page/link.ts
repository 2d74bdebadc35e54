import { html, type Markup } from './markup.ts';
import { name } from './shown-text.ts';
import { nodeName, type PathNow, type World } from './world.ts';

/** Links are to the page's own state, so that each can be opened, kept and sent; without scripts some still lead somewhere. */
export function hash(key: string, id: string): string {
  // Half a character cannot be in an address.
  return `#${key}=${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%2F', '/')}`;
}

export function resourceLink(id: string, text: string): Markup {
  return html`<a href="${hash('res', id)}">${name(text)}</a>`;
}

export function pathLink(world: World, { path }: PathNow): Markup {
  return html`<a class="link" href="${hash('path', path.id)}">${ends(world, path.from, path.to)}</a>`;
}

export function ends(world: World, from: string, to: string): Markup {
  return html`${name(nodeName(world, from), 40)} <span class="arrow">→</span> ${name(nodeName(world, to), 40)}`;
}
