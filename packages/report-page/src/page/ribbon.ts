import { glyph } from './glyph.ts';
import { hash } from './link.ts';
import { html, type Markup } from './markup.ts';
import { nodeIcon } from './node-icon.ts';
import { type Step, stepsOf } from './path-steps.ts';
import { cut, name } from './shown-text.ts';
import { hopGlyph, hopWord } from './words.ts';
import { nodeName, type PathNow, type World } from './world.ts';

/** A path in a line: its nodes, and what is spoken between them. */
export function ribbon(world: World, each: PathNow): Markup {
  const steps = stepsOf(world, each);
  return html`<ol class="ribbon${steps.length > 5 && ' long'}" aria-label="The path">${stop(world, each.path.from)}${steps.map(
    (step) => html`${line(world, step)}${stop(world, step.to)}`,
  )}</ol>`;
}

function stop(world: World, id: string): Markup {
  const node = world.nodes.get(id);
  const resource = node?.resource ?? id;
  return html`<li class="stop"><a href="${hash('res', resource)}">${nodeIcon(node?.kind ?? 'unseen')}<span>${name(nodeName(world, id), 28)}</span></a></li>`;
}

function line(world: World, { at, via }: Step): Markup {
  const drawn = via.filter((id) => world.nodes.has(id));
  const through =
    drawn.length > 0 &&
    html`<span class="through">through ${drawn.map((id, index) => html`${index > 0 && ', '}${name(nodeName(world, id), 28)}`)}</span>`;
  return html`<li class="between ${at.look}"><span class="wire">${glyph(hopGlyph[at.look])}</span><span class="protocol">${cut(at.now.protocol, 24) || 'not known'}</span><span class="state">${hopWord(at.now)}</span>${through}</li>`;
}
