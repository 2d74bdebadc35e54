import { matches } from '../filter.ts';
import { matchCount } from '../filter-row.ts';
import { html } from '../markup.ts';
import { regions, written } from '../regions.ts';
import { isFiltered } from '../view.ts';
import { byId } from './elements.ts';
import type { PageState } from './page-state.ts';

const before = new Map<string, string>();

/** Remembers what the page came with, so that a region is written only where it says something else. */
export function knowRegions(state: PageState): void {
  for (const region of regions) before.set(region.id, written(region, state.world, state.view, state.data.maps));
}

/** Writes what the state changes. @param all also what is on views that are not shown, for printing */
export function writeRegions({ world, view, data }: PageState, all = false): void {
  const focus = focused();
  for (const region of regions) {
    const element = document.getElementById(region.id.replace('=', '-'));
    if (!element || (region.on && region.on !== view.name && !all)) continue;
    const text = written(region, world, view, data.maps);
    if (before.get(region.id) === text) continue;
    before.set(region.id, text);
    element.innerHTML = text;
  }
  const matching = isFiltered(view.filter)
    ? world.verdicts.filter((each) => matches(world, each, view.filter)).length
    : 0;
  byId('matches').innerHTML = html`${matchCount(matching, world.verdicts.length, view)}`.text;
  restore(focus);
}

interface Focus {
  readonly element: Element;
  readonly region: string;
  readonly selector: string;
}

/** Where the focus is, told by what it is about: the element itself may be written anew. */
function focused(): Focus | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return undefined;
  const region = element.closest('[id]:not(a):not(button)')?.id ?? '';
  const [key, value] = Object.entries(element.dataset)[0] ?? ['', undefined];
  const href = element.getAttribute('href');
  if (value !== undefined) return { element, region, selector: `[data-${key}="${CSS.escape(value)}"]` };
  return href === null ? undefined : { element, region, selector: `[href="${CSS.escape(href)}"]` };
}

function restore(focus: Focus | undefined): void {
  if (!focus || focus.element.isConnected) return;
  const region = document.getElementById(focus.region) ?? document;
  const again = region.querySelector(focus.selector) ?? document.querySelector('#detail [data-none]');
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
}
