import { glyph } from './glyph.ts';
import { ends, hash } from './link.ts';
import { html, type Markup } from './markup.ts';
import { place } from './place.ts';
import { counted, sentence } from './shown-text.ts';
import type { World } from './world.ts';

const most = 100;

/** Hops that something allows and nothing shows to be used. They are on no path, and no verdict rests on them. */
export function possibleHops({ hops, ...world }: World): Markup | false {
  const possible = [...hops.values()].filter(({ hop, look }) => hop.certainty === 'possible' && look !== 'absent');
  if (possible.length === 0) return false;
  const all = { ...world, hops };
  const rows = possible
    .slice(0, most)
    .map(
      ({ hop, now }) =>
        html`<li>${glyph('possible')}<span><a class="link" href="${hash('hop', hop.id)}">${ends(all, hop.from, hop.to)}</a> <span class="fact">${sentence(now.message)}</span></span>${place(now.evidence[0]?.at)}</li>`,
    );
  return html`<details class="possible"><summary>${counted(possible.length, 'possible hop')}: allowed, and nothing shows that PHI takes ${possible.length === 1 ? 'it' : 'them'}</summary><ul>${rows}</ul></details>`;
}
