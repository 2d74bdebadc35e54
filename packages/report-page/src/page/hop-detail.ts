import { verdictsOn } from './breaks.ts';
import { findingCard } from './finding-card.ts';
import { glyph } from './glyph.ts';
import { hopCard } from './hop-card.ts';
import { hopRemark } from './hop-says.ts';
import { ends, pathLink } from './link.ts';
import { html, type Markup } from './markup.ts';
import { close } from './path-detail.ts';
import { place } from './place.ts';
import { counted, cut, sentence } from './shown-text.ts';
import { hopGlyph, hopWord, word } from './words.ts';
import { type HopNow, nodeName, type World } from './world.ts';

const pathsNamed = 24;

/** One hop: what it rests on, which paths take it, and what is to be mended. */
export function hopDetail(world: World, at: HopNow, others: Markup | false): Markup {
  const { hop, now, look } = at;
  const names = [hop.from, hop.to].map((id) => nodeName(world, id));
  const paths = world.paths.filter(({ path }) => path.hops.includes(hop.id));
  const verdicts = verdictsOn(world, at).filter(
    ({ now: each }) => each.verdict === 'fail' || each.verdict === 'unknown',
  );
  const carries = { read: 'data comes back', write: 'data goes out', both: 'data goes both ways' }[hop.carries];
  const evidence = now.evidence.map(
    (each) => html`<li>${glyph(hopGlyph[look])}<span class="fact">${sentence(each.fact)}</span>${place(each.at)}</li>`,
  );
  const links = paths.slice(0, pathsNamed).map((path, index) => html`${index > 0 && ', '}${pathLink(world, path)}`);
  const remark = hopRemark(world, at);
  const possible = 'It is possible: something allows it, and nothing shows that it is used. It is on no path.';
  const said = [remark && sentence(remark, names), hop.certainty === 'possible' && possible].filter(Boolean).join(' ');
  const bad = look === 'no' || look === 'unknown';
  return html`<header class="detail-head">${glyph(hop.certainty === 'possible' ? 'possible' : hopGlyph[look])}<h2>${ends(world, hop.from, hop.to)}</h2><span class="meta">hop, ${cut(now.protocol, 40) || 'protocol not known'}, ${word(hopGlyph[look], hopWord(now))}; ${carries}</span>${close}</header>
${said !== '' && html`<p class="lead">${said}</p>`}
${others}<ul class="hops stores">${evidence}</ul>
${paths.length > 0 && html`<p class="on-paths">On ${counted(paths.length, 'path')}: ${links}${paths.length > pathsNamed && ` and ${paths.length - pathsNamed} more`}.</p>`}
${bad && (verdicts.length > 0 ? verdicts.map((each) => findingCard(world, each)) : hopCard(world, at))}`;
}
