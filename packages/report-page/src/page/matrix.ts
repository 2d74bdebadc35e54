import { breaksOf } from './breaks.ts';
import { glyph } from './glyph.ts';
import { ends, hash } from './link.ts';
import { html, type Markup } from './markup.ts';
import { counted, cut, name, number } from './shown-text.ts';
import { hopGlyph, lookOf, pathWord } from './words.ts';
import { nodeName, type PathNow, pathName, type World } from './world.ts';

const [mostEntries, mostStores, mostHops] = [40, 24, 12];

/** Where an estate is too large for one picture: which hops break most, and how each entry reaches each store. */
export function landing(world: World): Markup {
  return html`<div class="landing">${rankedHops(world)}${matrix(world)}</div>`;
}

function rankedHops(world: World): Markup | false {
  const { hops } = breaksOf(world);
  if (hops.length === 0) return false;
  const rows = hops
    .slice(0, mostHops)
    .map(
      ({ at, paths }) =>
        html`<li>${glyph(hopGlyph[at.look])}<a class="link" href="${hash('hop', at.hop.id)}">${ends(world, at.hop.from, at.hop.to)}</a><span class="protocol">${cut(at.now.protocol, 24)}</span><span class="count">breaks ${counted(paths.length, 'path')}</span></li>`,
    );
  const rest = hops.length - mostHops;
  return html`<section><h2>Hops, by the paths they break</h2><ol class="ranked">${rows}</ol>${rest > 0 && html`<p class="source">and ${number(rest)} more</p>`}</section>`;
}

function matrix(world: World): Markup | false {
  if (world.paths.length === 0) return false;
  // Paths are in order, the broken first: so are the entries and stores they bring, and the first path of a pair is its worst.
  const worst = new Map<string, PathNow>();
  for (const each of world.paths) {
    const key = `${each.path.from}\n${each.path.to}`;
    if (!worst.has(key)) worst.set(key, each);
  }
  const [entries, stores] = [new Set<string>(), new Set<string>()];
  for (const { path } of world.paths) {
    entries.add(path.from);
    stores.add(path.to);
  }
  const columns = [...stores].slice(0, mostStores);
  const reaching = [...entries].filter((from) => columns.some((to) => worst.has(`${from}\n${to}`)));
  const rows = reaching.slice(0, mostEntries).map((from) => {
    const cells = columns.map((to) => cell(world, worst.get(`${from}\n${to}`)));
    return html`<tr><th scope="row">${name(nodeName(world, from), 32)}</th>${cells}</tr>`;
  });
  const heads = columns.map((to) => html`<th scope="col"><span>${name(nodeName(world, to), 24)}</span></th>`);
  const note =
    rows.length < entries.size || columns.length < stores.size
      ? `the worst ${rows.length} of ${counted(entries.size, 'entry', 'entries')} and ${columns.length} of ${counted(stores.size, 'store')}`
      : `${counted(entries.size, 'entry', 'entries')} and ${counted(stores.size, 'store')}`;
  return html`<section><div class="row-head"><h2>Entry by store</h2><span class="count">${note}</span></div><div class="matrix-scroll" tabindex="0" role="group" aria-label="Entry by store"><table class="matrix"><thead><tr><th scope="col"><span class="aside">Entry</span></th>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function cell(world: World, each: PathNow | undefined): Markup {
  if (!each) return html`<td></td>`;
  const { path, now } = each;
  const says = `${pathName(world, path)}: ${pathWord[now.verdict]}`;
  return html`<td><a href="${hash('path', path.id)}" title="${cut(says, 160)}" aria-label="${cut(says, 160)}">${glyph(lookOf(now.verdict))}</a></td>`;
}
