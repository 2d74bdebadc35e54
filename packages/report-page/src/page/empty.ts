import { html, type Markup } from './markup.ts';
import { counted } from './shown-text.ts';
import type { World } from './world.ts';

const clear = html`<a class="link" href="#" data-clear="">Clear filters</a>`;

/** Nothing matches is not nothing there: each says what it hides. */
export function noVerdict({ verdicts }: World): Markup {
  const hidden = verdicts.length === 1 ? '1 verdict is' : `${counted(verdicts.length, 'verdict')} are`;
  return html`<div class="empty"><b>No verdict matches</b>${hidden} hidden by the filters. A hidden verdict is not a passed one. ${clear}</div>`;
}

export function noPath({ paths }: World): Markup {
  return html`<div class="empty"><b>No path matches</b>Paths are filtered by their hops; ${paths.length} ${paths.length === 1 ? 'is' : 'are'} hidden. ${clear}</div>`;
}

export function noSentence({ report }: World): Markup {
  return html`<div class="empty"><b>No sentence matches</b>The checklist holds ${counted(report.obligations.length, 'row')}. ${clear}</div>`;
}

export function noWay(): Markup {
  return html`<div class="empty"><b>No way from an entry to a store was seen</b>That says nothing of how PHI travels. An entry, a store or a hop that was not read, or that no reader knows, cannot be on a path.</div>`;
}
