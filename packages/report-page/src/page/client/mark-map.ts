import { matches } from '../filter.ts';
import { nodeLooks } from '../node-looks.ts';
import { stepsOf } from '../path-steps.ts';
import { isFiltered } from '../view.ts';
import type { World } from '../world.ts';
import type { PageState } from './page-state.ts';

/** Marks on the map what is chosen, what matches the filter, and how each hop and node is in this configuration. */
export function markMap(state: PageState): void {
  const map = document.querySelector('#map svg');
  if (!map) return;
  const lit = litHops(state);
  const nodes = litNodes(state, lit);
  const match = matching(state);
  map.classList.toggle('focus', lit.length > 0 || nodes.size > 0);
  map.classList.toggle('filtered', match !== undefined && lit.length === 0 && nodes.size === 0);
  const selected = selectedNode(state);
  const near = new Set(
    state.world.report.map.relations.flatMap(({ from, to }) =>
      selected && (from === selected || to === selected) ? [from, to] : [],
    ),
  );
  const looks = nodeLooks(state.world);
  for (const element of map.querySelectorAll<SVGElement>('[data-hop]')) markHop(element, state.world, lit, match?.hops);
  for (const element of map.querySelectorAll<SVGElement>('[data-node]')) {
    const id = element.dataset.node ?? '';
    const { classList } = element;
    const look = looks.get(id);
    for (const each of ['fail', 'soft', 'unknown'] as const) classList.toggle(each, look === each);
    classList.toggle('lit', nodes.has(id));
    classList.toggle('selected', id === selected);
    classList.toggle('near', near.has(id) && !nodes.has(id));
    classList.toggle('match', match?.nodes.has(id) ?? false);
  }
  for (const element of map.querySelectorAll<SVGElement>('[data-from][data-to]'))
    element.classList.toggle(
      'show',
      selected !== undefined && (element.dataset.from === selected || element.dataset.to === selected),
    );
}

function markHop(
  element: SVGElement,
  world: World,
  lit: readonly string[],
  match: ReadonlySet<string> | undefined,
): void {
  const id = element.dataset.hop ?? '';
  const hop = world.hops.get(id);
  const { classList } = element;
  if (hop?.hop.certainty === 'shown')
    for (const look of ['yes', 'no', 'unknown', 'absent']) classList.toggle(look, hop.look === look);
  classList.toggle('lit', lit.includes(id));
  classList.toggle('match', match?.has(id) ?? false);
  element.style.setProperty('--i', String(Math.max(0, lit.indexOf(id))));
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

function litNodes(state: PageState, lit: readonly string[]): ReadonlySet<string> {
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
