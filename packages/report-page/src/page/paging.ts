import { html, type Markup } from './markup.ts';
import { number } from './shown-text.ts';
import type { View } from './view.ts';

export const page = 100;

/** The part of a list that is shown, and what leads on. */
export interface Paged<Each> {
  readonly shown: readonly Each[];
  readonly more: Markup | false;
}

export function paged<Each>(list: readonly Each[], id: string, view: View, size: number = page): Paged<Each> {
  const limit = view.rows.get(id) ?? size;
  if (list.length <= limit) return { shown: list, more: false };
  const next = Math.min(page, list.length - limit);
  return {
    shown: list.slice(0, limit),
    more: html`<p class="more"><button type="button" class="link" data-more="${id}" data-limit="${limit + next}">Show ${next} more</button> <span>${number(limit)} of ${number(list.length)} are shown<span class="without-script">; the others are in the JSON report</span>.</span></p>`,
  };
}
