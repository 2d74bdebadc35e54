import { matches } from '../filter.ts';
import { nodeLooks } from '../node-looks.ts';
import { stepsOf } from '../path-steps.ts';
import { isFiltered } from '../view.ts';
import type { World } from '../world.ts';
import { labelHop, labelNode } from './label-map.ts';
import type { PageState } from './page-state.ts';

/** Marks on the map what is chosen, what matches the filter, and how each hop and node is in this configuration. */
export function markMap(state: PageState): void {
  const map = document.querySelector('#map svg');
  if (!map) return;
  const { world } = state;
  const lit = litHops(state);
  const selected = selectedNode(state);
  const nodes = litNodes(state, lit);
  const match = matching(state);
  const isChosen = lit.length > 0 || selected !== undefined;
  map.classList.toggle('focus', isChosen);
  map.classList.toggle('filtered', match !== undefined && !isChosen);
  const related = world.report.map.relations.filter(({ from, to }) => from === selected || to === selected);
  const near = new Set(selected === undefined ? [] : related.flatMap(({ from, to }) => [from, to]));
  const looks = nodeLooks(world);
  for (const element of map.querySelectorAll<SVGElement>('[data-hop]')) {
    markHop(element, world, lit, match?.hops);
    const { through } = element.dataset;
    if (through === undefined) continue;
    // A gate is no end of a hop: it is lit with what passes it, and what passes is lit with it.
    if (through === selected) element.classList.add('lit');
    if (element.classList.contains('lit')) nodes.add(through);
    if (match && idsOf(element, 'hop').some((id) => match.hops.has(id))) match.nodes.add(through);
  }
  for (const element of map.querySelectorAll<SVGElement>('[data-node]')) {
    const ids = idsOf(element, 'node');
    const { classList } = element;
    const own = ids.map((id) => looks.get(id));
    const look = (['fail', 'soft', 'unknown'] as const).find((each) => own.includes(each));
    if (!classList.contains('tile')) {
      classList.toggle('fail', look === 'fail' || look === 'soft');
      classList.toggle('must', look === 'fail');
      classList.toggle('unknown', look === 'unknown');
    }
    labelNode(element, look);
    classList.toggle(
      'onpath',
      ids.some((id) => nodes.has(id)),
    );
    classList.toggle('sel', selected !== undefined && ids.includes(selected));
    classList.toggle(
      'near',
      ids.some((id) => near.has(id)),
    );
    classList.toggle(
      'match',
      ids.some((id) => match?.nodes.has(id)),
    );
  }
  for (const tie of map.querySelectorAll<SVGElement>('.tie')) {
    const { from, to, of } = tie.dataset;
    const bears = selected !== undefined && (from === selected || to === selected);
    tie.classList.toggle('show', bears || (of !== undefined && lit.includes(of)));
  }
}

function markHop(
  element: SVGElement,
  world: World,
  lit: readonly string[],
  match: ReadonlySet<string> | undefined,
): void {
  const ids = idsOf(element, 'hop');
  const { classList } = element;
  const looks = ids.flatMap((id) => world.hops.get(id)?.look ?? []);
  const look = (['no', 'unknown', 'yes', 'absent'] as const).find((each) => looks.includes(each)) ?? 'absent';
  for (const each of ['yes', 'no', 'unknown', 'absent']) classList.toggle(each, look === each);
  labelHop(element, world, ids, look);
  const position = Math.min(...ids.map((id) => lit.indexOf(id)).filter((at) => at >= 0));
  classList.toggle('lit', Number.isFinite(position));
  classList.toggle(
    'match',
    ids.some((id) => match?.has(id)),
  );
  element.style.setProperty('--i', String(Number.isFinite(position) ? position : 0));
}

/** What is drawn as one may stand for several. */
function idsOf(element: SVGElement, sort: 'hop' | 'node'): readonly string[] {
  const all = element.dataset[`${sort}s`];
  return all === undefined ? [element.dataset[sort] ?? ''] : (JSON.parse(all) as string[]);
}

/** The hops that are lit, in the order in which data passes them. */
export function litHops({ world, view: { choice } }: PageState): readonly string[] {
  if (choice?.sort === 'hop') return [choice.id];
  const path = choice?.sort === 'path' && world.paths.find((each) => each.path.id === choice.id);
  if (path) return stepsOf(world, path).map(({ at }) => at.hop.id);
  const node = choice?.sort === 'resource' && selectedId(world, choice.id);
  if (!node) return [];
  return [...world.hops.values()]
    .filter(({ hop, look }) => look !== 'absent' && (hop.from === node || hop.to === node || hop.via.includes(node)))
    .map(({ hop }) => hop.id);
}

function litNodes(state: PageState, lit: readonly string[]): Set<string> {
  const { world, view } = state;
  const path = view.choice?.sort === 'path' && world.paths.find((each) => each.path.id === view.choice?.id);
  const ends = lit.flatMap((id) => {
    const hop = world.hops.get(id)?.hop;
    return hop ? [hop.from, ...hop.via, hop.to] : [];
  });
  return new Set([...ends, ...(path ? path.path.nodes : []), ...[selectedNode(state) ?? []].flat()]);
}

function selectedNode({ world, view: { choice } }: PageState): string | undefined {
  return choice?.sort === 'resource' ? selectedId(world, choice.id) : undefined;
}

function selectedId(world: World, id: string): string | undefined {
  return (world.nodes.get(id) ?? world.nodeOf.get(id))?.id;
}

function matching({ world, view: { filter } }: PageState): { nodes: Set<string>; hops: Set<string> } | undefined {
  if (!isFiltered(filter)) return undefined;
  const nodes = new Set<string>();
  const controls = new Set<string>();
  for (const each of world.verdicts) {
    if (!matches(world, each, filter)) continue;
    const node = world.nodeOf.get(each.row.resource.id);
    if (node) nodes.add(node.id);
    if (node && each.now.verdict !== 'pass') controls.add(`${each.row.control} ${node.id}`);
  }
  const text = filter.text.toLowerCase();
  if (text !== '')
    for (const { id, name, sub } of world.nodes.values())
      if (`${name} ${sub}`.toLowerCase().includes(text)) nodes.add(id);
  const hops = new Set<string>();
  for (const { hop, look } of world.hops.values()) {
    const decided = look !== 'yes' && [hop.from, hop.to, ...hop.via].some((id) => controls.has(`${hop.control} ${id}`));
    if (decided) for (const id of [hop.from, hop.to, ...hop.via]) nodes.add(id);
    if (decided || (nodes.has(hop.from) && nodes.has(hop.to))) hops.add(hop.id);
  }
  return { nodes, hops };
}
