import { glyph } from './glyph.ts';
import { html, type Markup } from './markup.ts';
import type { World } from './world.ts';

/** What the map's lines and marks mean; only what can be on this map. */
export function legend({ report, hops }: World): Markup {
  const possible = [...hops.values()].some(({ hop }) => hop.certainty === 'possible');
  const attached = report.map.nodes.some((node) => node.attached.length > 0);
  return html`<ul class="legend" aria-label="Legend"><li><svg class="line" viewBox="0 0 38 16" aria-hidden="true"><path class="yes" d="M0 8H38"/></svg>encrypted hop</li>
<li><svg class="line" viewBox="0 0 38 16" aria-hidden="true"><path class="no" d="M0 8H10M28 8H38"/><use href="#g-fail" class="g fail" x="12.5" y="1.5" width="13" height="13"/></svg>broken hop: lets PHI travel in the clear</li>
<li><svg class="line" viewBox="0 0 38 16" aria-hidden="true"><path class="unknown" d="M0 8H38"/><use href="#g-unknown" class="g unknown" x="12" y="1" width="14" height="14"/></svg>not shown: a fact is missing</li>
${possible && html`<li><svg class="line" viewBox="0 0 38 16" aria-hidden="true"><path class="possible" d="M0 8H38"/></svg>possible: allowed, not seen used</li>`}
<li>${glyph('fail')}fails a must</li><li>${glyph('soft')}fails another row</li><li>${glyph('unknown')}unknown</li>${attached && html`<li>+4 attached resources</li>`}</ul>`;
}
