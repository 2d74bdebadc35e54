import { glyph } from './glyph.ts';
import { hopSays } from './hop-says.ts';
import { ends, hash } from './link.ts';
import { html, type Markup } from './markup.ts';
import { type Step, stepsOf } from './path-steps.ts';
import { place } from './place.ts';
import { cut, sentence } from './shown-text.ts';
import { hopGlyph, hopWord, lookOf } from './words.ts';
import { nodeName, type PathNow, type World } from './world.ts';

/** The hops of a path, numbered, each with the fact it rests on and where that is written. */
export function hopRows(world: World, each: PathNow): Markup {
  return html`<ol class="hops">${stepsOf(world, each).map((step, index) => row(world, step, index + 1))}</ol>`;
}

function row(world: World, { at, from, to }: Step, position: number): Markup {
  const { hop, now } = at;
  const names = [hop.from, hop.to].map((id) => nodeName(world, id));
  const elsewhere = hop.otherwise.find(({ encrypted }) => encrypted !== hop.encrypted);
  const differs =
    world.configuration === null &&
    elsewhere &&
    html` <span class="when">${capital(hopWord({ ...hop, ...elsewhere }))} when ${cut(elsewhere.when.text, 100)}.</span>`;
  return html`<li><span class="position">${position}</span>${glyph(hopGlyph[at.look])}<span><a class="link strong" href="${hash('hop', hop.id)}">${ends(world, from, to)}</a> <span class="fact">${sentence(hopSays(world, at), names)}</span>${differs}</span>${place(now.evidence[0]?.at)}</li>`;
}

/** What is not as it must be with stores on the path, and with what encrypts or audits them. */
export function storeRows(world: World, { now }: PathNow): Markup | false {
  if (now.stores.length === 0) return false;
  const rows = now.stores.map(
    ({ resource, verdict, message, at }) =>
      html`<li>${glyph(lookOf(verdict))}<span class="fact">${sentence(message, [nodeName(world, resource)])}</span>${place(at)}</li>`,
  );
  return html`<h3 class="small">Stores on this path</h3><ul class="hops stores">${rows}</ul>`;
}

/** Bad hops on other ways between the same ends: mending this path alone would leave them. */
export function badHops(world: World, { path }: PathNow): Markup | false {
  const others = path.bad.filter((id) => !path.hops.includes(id)).flatMap((id) => world.hops.get(id) ?? []);
  if (others.length === 0) return false;
  const rows = others
    .slice(0, 20)
    .map(
      ({ hop, now, look }) =>
        html`<li>${glyph(hopGlyph[look])}<span><a class="link strong" href="${hash('hop', hop.id)}">${ends(world, hop.from, hop.to)}</a> <span class="fact">${sentence(now.message)}</span></span>${place(now.evidence[0]?.at)}</li>`,
    );
  return html`<h3 class="small">Bad hops on other ways between the same ends</h3><ul class="hops stores">${rows}</ul>${others.length > 20 && html`<p class="source">and ${others.length - 20} more</p>`}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
