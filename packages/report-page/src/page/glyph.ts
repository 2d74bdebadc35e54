import { html, type Markup, trusted } from './markup.ts';

/** What stands for a verdict: each has a silhouette of its own, so that colour never speaks alone. */
export type Look = 'pass' | 'fail' | 'soft' | 'unknown' | 'na' | 'may' | 'fact' | 'people' | 'part' | 'possible';

const shapes: Readonly<Record<Look, string>> = {
  pass: '<circle cx="8" cy="8" r="7.4" class="solid"/><path d="M4.7 8.3 7 10.6l4.4-4.9" class="mark"/>',
  fail: '<rect x=".7" y=".7" width="14.6" height="14.6" rx="1.5" class="solid"/><path d="m4.8 4.8 6.4 6.4m0-6.4-6.4 6.4" class="mark"/>',
  soft: '<rect x="1.5" y="1.5" width="13" height="13" rx="1.5" class="hollow"/><path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" class="line"/>',
  unknown:
    '<path d="M8 .9 15.1 8 8 15.1.9 8z" class="hollow"/><path d="M6.3 6.5c0-2.2 3.5-2.2 3.5 0 0 1.3-1.8 1.4-1.8 2.6M8 10.8v.8" class="line"/>',
  na: '<path d="M3 8h10" class="line"/>',
  may: '<circle cx="8" cy="8" r="2.2" class="solid"/>',
  fact: '<circle cx="8" cy="8" r="2.2" class="line"/>',
  people:
    '<circle cx="8" cy="5.2" r="2.6" class="line"/><path d="M2.8 14c.4-2.9 2.4-4.1 5.2-4.1s4.8 1.2 5.2 4.1" class="line"/>',
  part: '<path d="M8 1.6a6.4 6.4 0 0 0 0 12.800M6 8h5" class="line"/>',
  possible: '<path d="M1 8h2.5m2.750 0h3.5M12.5 8H15" class="line"/>',
};

export function glyph(look: Look): Markup {
  return html`<svg class="g ${look}" aria-hidden="true"><use href="#g-${look}"/></svg>`;
}

/** The shapes themselves, once a page. */
export function glyphShapes(): Markup {
  const symbols = Object.entries(shapes).map(([look, shape]) =>
    trusted(`<symbol id="g-${look}" viewBox="0 0 16 16">${shape}</symbol>`),
  );
  return html`<svg class="shapes" aria-hidden="true" width="0" height="0">${symbols}</svg>`;
}
