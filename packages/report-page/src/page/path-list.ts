import { noPath, noWay } from './empty.ts';
import { pathMatches } from './filter.ts';
import { glyph } from './glyph.ts';
import { hopStrip } from './hop-strip.ts';
import { ends, hash } from './link.ts';
import { html, type Markup } from './markup.ts';
import { paged } from './paging.ts';
import { possibleHops } from './possible-hops.ts';
import { name } from './shown-text.ts';
import { isFiltered, type View } from './view.ts';
import { lookOf, pathWord, word } from './words.ts';
import { nodeName, type PathNow, type World } from './world.ts';

/** The paths that the filter lets through, the broken ones first. */
export function pathsInOrder(world: World, view: View): readonly PathNow[] {
  return isFiltered(view.filter) ? world.paths.filter((each) => pathMatches(world, each, view.filter)) : world.paths;
}

export function pathList(world: World, view: View): Markup {
  const paths = pathsInOrder(world, view);
  const of = (verdict: string) => paths.filter(({ now }) => now.verdict === verdict).length;
  const counts = `${of('fail')} broken, ${of('unknown')} not shown, ${of('pass')} encrypted`;
  const { shown, more } = paged(paths, 'paths', view);
  const alike = sameEnds(world);
  const list =
    world.paths.length === 0
      ? noWay()
      : paths.length === 0
        ? noPath(world)
        : html`<ul class="path-list">${shown.map((each) => row(world, view, each, alike.has(endsOf(each))))}</ul>${more}`;
  const head = html`<div class="row-head"><h2 id="paths-title">PHI paths, by entry and store</h2>${world.paths.length > 0 && html`<span class="count">${counts} <kbd aria-hidden="true">j</kbd> <kbd aria-hidden="true">k</kbd></span>`}</div>`;
  return html`${head}${list}${possibleHops(world)}`;
}

/** Ends that several paths share: what they pass first tells them apart. */
function sameEnds(world: World): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(world.paths.map(endsOf).filter((key) => seen.has(key) || !seen.add(key)));
}

function endsOf({ path: { from, to } }: PathNow): string {
  return JSON.stringify([from, to]);
}

function row(world: World, view: View, each: PathNow, isShared: boolean): Markup {
  const { path, now } = each;
  const chosen = view.choice?.sort === 'path' && view.choice.id === path.id;
  const look = lookOf(now.verdict);
  return html`<li><a class="path-row" href="${hash('path', path.id)}"${chosen && html` aria-current="true"`}>${glyph(look)}<span class="name">${ends(world, path.from, path.to)}${isShared && path.nodes[1] !== path.to && html` <span class="through">through ${name(nodeName(world, path.nodes[1] ?? ''), 40)}</span>`}</span>${hopStrip(world, each)}${word(look, pathWord[now.verdict])}</a></li>`;
}
