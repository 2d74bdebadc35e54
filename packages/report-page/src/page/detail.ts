import { asOne } from './as-one.ts';
import { breaksOf, verdictsOn } from './breaks.ts';
import { noVerdict } from './empty.ts';
import { matches } from './filter.ts';
import { findingCard } from './finding-card.ts';
import { hopCard } from './hop-card.ts';
import { hopDetail } from './hop-detail.ts';
import { html, type Markup } from './markup.ts';
import { pathDetail } from './path-detail.ts';
import { resourceDetail } from './resource-detail.ts';
import { number } from './shown-text.ts';
import { failuresFirst, verdictRow } from './verdict-rows.ts';
import { isFiltered, type View } from './view.ts';
import type { VerdictNow, World } from './world.ts';

/** What is chosen; else what the filter finds; else what to begin with. */
export function detail(world: World, view: View, maps: Readonly<Record<string, string>> = {}): Markup {
  const { choice, filter } = view;
  const path = choice?.sort === 'path' && world.paths.find(({ path }) => path.id === choice.id);
  if (path) return pathDetail(world, path, maps[path.path.id]);
  const hop = choice?.sort === 'hop' && world.hops.get(choice.id);
  if (hop) return hopDetail(world, hop, asOne(world, view, hop.hop.id));
  if (choice?.sort === 'resource') {
    const node = (world.nodes.get(choice.id) ?? world.nodeOf.get(choice.id))?.id ?? choice.id;
    return resourceDetail(world, choice.id, asOne(world, view, node));
  }
  return isFiltered(filter) ? found(world, view) : first(world);
}

const cards = 3;
const rows = 24;

function found(world: World, { filter }: View): Markup {
  const all = failuresFirst(world.verdicts.filter((each) => matches(world, each, filter)));
  const bad = all.filter(({ now }) => now.verdict === 'fail' || now.verdict === 'unknown').slice(0, cards);
  const rest = all.filter((each) => !bad.includes(each));
  const list =
    rest.length > 0 &&
    html`<ul class="verdict-rows">${rest.slice(0, rows).map((each) => verdictRow(world, each, true))}</ul>`;
  const more = rest.length > rows && html`<p class="source">and ${number(rest.length - rows)} more under Findings</p>`;
  return html`<div class="row-head"><h2>Matches</h2><span class="count">${number(all.length)} of ${number(world.verdicts.length)} verdicts</span></div>${
    all.length === 0 ? noVerdict(world) : html`${bad.map((each) => findingCard(world, each))}${list}${more}`
  }`;
}

/** The hop that breaks most paths; without one, the failure that counts most, or the doubt that does. */
function first(world: World): Markup {
  const [worst] = breaksOf(world).hops;
  if (worst) {
    const told = failing(verdictsOn(world, worst.at));
    const card = told[0] ? findingCard(world, told[0]) : hopCard(world, worst.at);
    return begin('Fix first', 'the hop that breaks most paths; choose a path or a node to see others', card);
  }
  const [top] = failuresFirst(world.verdicts);
  const strongest = top && (top.now.verdict === 'fail' || top.now.verdict === 'unknown');
  if (!strongest)
    return begin(
      'Nothing to begin with',
      '',
      html`<p class="why">Nothing that was judged fails or is unknown. What was not read is under “What was read”; choose a path or a node to see what it rests on.</p>`,
    );
  return top.now.verdict === 'fail'
    ? begin('Fix first', 'what counts most; all that fails is under Findings', worstOf(world))
    : begin('Settle first', 'nothing that was judged fails; this is not known', findingCard(world, top));
}

/** One where paths tell the rest; a few where there is no path. */
function worstOf(world: World): Markup {
  const shown = world.paths.length > 0 ? 1 : cards;
  return html`${failing(world.verdicts)
    .slice(0, shown)
    .map((each) => findingCard(world, each))}`;
}

function failing(verdicts: readonly VerdictNow[]): readonly VerdictNow[] {
  return failuresFirst(verdicts.filter(({ now }) => now.verdict === 'fail'));
}

function begin(title: string, note: string, card: Markup): Markup {
  return html`<div class="row-head"><h2>${title}</h2><span class="count">${note}</span></div>${card}`;
}
