import { breaksOf } from './breaks.ts';
import { breaking, fix, law } from './finding-card.ts';
import { glyph } from './glyph.ts';
import { ends, hash } from './link.ts';
import { html, type Markup } from './markup.ts';
import { place } from './place.ts';
import { sentence } from './shown-text.ts';
import { hopGlyph, hopWord, strengthTag, word } from './words.ts';
import { type HopNow, nodeName, type World } from './world.ts';

/** A bad hop that no verdict on one resource tells of: the finding is made from the hop itself. */
export function hopCard(world: World, at: HopNow): Markup {
  const { hop, now, look } = at;
  const names = [hop.from, hop.to].map((id) => nodeName(world, id));
  const row = hop.obligations.flatMap((id) => world.obligations.get(id) ?? [])[0];
  const control = hop.control === null ? undefined : world.controls.get(hop.control);
  const paths = breaksOf(world).hops.find((each) => each.at === at)?.paths ?? [];
  const mend =
    look === 'no'
      ? control && fix(control, now.evidence[0]?.at)
      : now.settle &&
        html`<p class="label">What settles it</p><div class="settle"><p>${sentence(now.settle)}</p></div>`;
  return html`<article class="finding ${look === 'no' ? 'fail' : look === 'unknown' ? 'unknown' : 'pass'}"><header>${glyph(hopGlyph[look])}${word(hopGlyph[look], hopWord(now))}${row && strengthTag(row.strength)}<a class="link" href="${hash('hop', hop.id)}">${ends(world, hop.from, hop.to)}</a>${place(now.evidence[0]?.at)}</header>
<h4>${sentence(now.message, names)}</h4><p class="why">${control?.why} ${breaking(world, paths, 'fail')}</p>
<div class="columns"><div>${row && law(world, row.id)}</div><div>${mend}${control && html`<p class="explain"><code>cordon explain ${control.id}</code></p>`}</div></div></article>`;
}
