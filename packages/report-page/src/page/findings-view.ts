import { breaksOf } from './breaks.ts';
import { noVerdict } from './empty.ts';
import { matches } from './filter.ts';
import { findingCard } from './finding-card.ts';
import { glyph, type Look } from './glyph.ts';
import { html, type Markup } from './markup.ts';
import { paged } from './paging.ts';
import { number } from './shown-text.ts';
import { count } from './tally.ts';
import { failuresFirst } from './verdict-rows.ts';
import { verdictTable } from './verdict-table.ts';
import { isFiltered, type View } from './view.ts';
import type { Verdict } from './words.ts';
import { failsElsewhere, type VerdictNow, type World } from './world.ts';

/** Everything that was judged: what fails, what fails elsewhere, what is unknown, and then the rest as tables. */
export function findingsView(world: World, view: View): Markup {
  const breaks = breaksOf(world);
  const all = failuresFirst(
    world.verdicts.filter((each) => matches(world, each, view.filter)),
    (each) => breaks.by(each).length,
  );
  const of = (verdict: Verdict) => all.filter(({ now }) => now.verdict === verdict);
  const failed = of('fail').filter(({ row }) => !row.waived);
  const waived = of('fail').filter(({ row }) => row.waived);
  const elsewhere = elsewhereFailing(world, view);
  const nothing = all.length === 0 && elsewhere.length === 0;
  return html`<h2 class="view-title">Findings</h2>${nothing && (isFiltered(view.filter) ? noVerdict(world) : html`<div class="empty"><b>Nothing was judged</b>No resource was read that a control asks about.</div>`)}
${cards(world, view, 'failed', 'fail', 'Failed', '', failed)}
${cards(world, view, 'elsewhere', 'fail', 'Fails in another configuration', 'passes or is open in this one', elsewhere)}
${cards(world, view, 'unknown', 'unknown', 'Unknown', 'each with what settles it', of('unknown'))}
${cards(world, view, 'waived', 'soft', 'Failed, and waived for a time', 'still failures; they do not count for the exit code', waived)}
${table(world, view, 'pass', 'Passed', of('pass'))}
${table(world, view, 'not-applicable', 'Not applicable', of('not-applicable'))}`;
}

function cards(
  world: World,
  view: View,
  id: string,
  look: Look,
  title: string,
  note: string,
  list: readonly VerdictNow[],
): Markup | false {
  if (list.length === 0) return false;
  const { shown, more } = paged(list, id, view);
  return html`<section class="group" aria-labelledby="group-${id}"><h3 id="group-${id}">${glyph(look)}${title} <span class="count">${number(list.length)}${note && `, ${note}`}</span></h3>${shown.map((each) => findingCard(world, each))}${more}</section>`;
}

/** Shown as they are where they fail. */
function elsewhereFailing(world: World, { filter }: View): readonly VerdictNow[] {
  return failuresFirst(
    world.verdicts.flatMap((each) => {
      const now = failsElsewhere(each);
      const there = now && { ...each, now };
      return there && matches(world, there, filter) ? [there] : [];
    }),
  );
}

const openUpTo = 60;
/** What passed is looked up rather than read, so the page begins with less of it. */
const firstRows: Readonly<Partial<Record<Verdict, number>>> = { pass: 120, 'not-applicable': 40 };

function table(world: World, view: View, verdict: Verdict, title: string, list: readonly VerdictNow[]): Markup | false {
  const unlisted = count(world, verdict) - world.verdicts.filter(({ now }) => now.verdict === verdict).length;
  if (list.length === 0 && (unlisted === 0 || isFiltered(view.filter))) return false;
  const look = verdict === 'pass' ? 'pass' : 'na';
  const open = list.length <= openUpTo || isFiltered(view.filter) || view.rows.has(verdict);
  const { shown, more } = paged(list, verdict, view, firstRows[verdict]);
  const rest =
    unlisted > 0 &&
    !isFiltered(view.filter) &&
    html`<p class="source">${number(unlisted)} more are counted and not listed: nothing is to be said of them.</p>`;
  return html`<details class="group"${open && html` open`} data-group="${verdict}"><summary><h3>${glyph(look)}${title} <span class="count">${number(list.length)}</span></h3></summary>${verdictTable(world, shown)}${more}${rest}</details>`;
}
