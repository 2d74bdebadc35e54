import { glyph } from './glyph.ts';
import { ends } from './link.ts';
import { html, type Markup } from './markup.ts';
import { stepsOf } from './path-steps.ts';
import { place } from './place.ts';
import { cut, number, sentence } from './shown-text.ts';
import { hopGlyph, hopWord, lookOf, pathWord } from './words.ts';
import type { PathNow, World } from './world.ts';

const most = 100;

/** Every path as a table of its hops: what paper shows, and whoever reads without scripts. */
export function hopTables(world: World): Markup | false {
  if (world.paths.length === 0) return false;
  const rest = world.paths.length - most;
  return html`<section class="hop-tables" aria-label="PHI paths, hop by hop"><h2>PHI paths, hop by hop</h2><div class="in-columns">${world.paths.slice(0, most).map((each) => table(world, each))}</div>${rest > 0 && html`<p class="source">${number(rest)} more paths are in the JSON report</p>`}</section>`;
}

function table(world: World, each: PathNow): Markup {
  const { path, now } = each;
  const rows = stepsOf(world, each).map(({ at, from, to }, index) => {
    const elsewhere = at.hop.otherwise.find(({ encrypted }) => encrypted !== at.now.encrypted);
    return html`<tr><td>${index + 1}</td><td>${glyph(hopGlyph[at.look])} ${ends(world, from, to)}</td><td>${cut(at.now.protocol, 32)}, ${hopWord(at.now)}${world.configuration === null && elsewhere && `; ${hopWord(elsewhere)} when ${cut(elsewhere.when.text, 80)}`}</td><td>${place(at.now.evidence[0]?.at)}</td></tr>`;
  });
  const stores = now.stores.map(
    ({ verdict, message, at }) =>
      html`<tr><td></td><td colspan="2">${glyph(lookOf(verdict))} ${sentence(message)}</td><td>${place(at)}</td></tr>`,
  );
  return html`<table id="path=${encodeURIComponent(path.id)}"><caption>${glyph(lookOf(now.verdict))} ${ends(world, path.from, path.to)}: ${pathWord[now.verdict]}</caption><tbody>${rows}${stores}</tbody></table>`;
}
