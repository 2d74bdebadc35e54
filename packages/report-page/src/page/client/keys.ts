import { hash } from '../link.ts';
import { pathsInOrder } from '../path-list.ts';
import { type ViewName, viewNames } from '../view.ts';
import { choosing, withView } from './choose.ts';
import { byId } from './elements.ts';
import type { Page } from './listen.ts';
import { moveInGroup } from './move-in-group.ts';
import { inConfiguration } from './page-state.ts';
import { otherTheme } from './show-theme.ts';

/** The keys that the help lists. None works while somebody types, but Escape. */
export function listenToKeys(page: Page): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    const types = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (document.querySelector('dialog[open]')) return;
    if (types && key !== 'Escape') return;
    if (moveInGroup(event) || onMap(page, event) || press(page, key)) event.preventDefault();
  });
}

function press(page: Page, key: string): boolean {
  const state = page.now();
  const named = (Object.keys(viewNames) as ViewName[])['1234'.indexOf(key)];
  if (named) page.show(withView(state, { name: named }));
  else if (key === '/') byId('search').focus();
  else if (key === 'Escape') letGo(page);
  else if (key === 'j' || key === 'k') step(page, key === 'j' ? 1 : -1);
  else if (key === 'c') nextConfiguration(page);
  else if (key === 't') page.show({ ...state, theme: otherTheme(state) });
  else if (key === '?') (byId('help') as HTMLDialogElement).showModal();
  else if (key === '+' || key === '=') page.zoom.by(1.25);
  else if (key === '-') page.zoom.by(0.8);
  else if (key === '0') page.zoom.fit();
  else return false;
  return true;
}

/** First out of a field or a list, then out of what is chosen. */
function letGo(page: Page): void {
  const picker = document.querySelector<HTMLDetailsElement>('.picker[open]');
  const active = document.activeElement;
  if (picker) {
    picker.open = false;
    picker.querySelector('summary')?.focus();
  } else if (active instanceof HTMLInputElement) active.blur();
  else page.show(choosing(page.now(), null));
}

function step(page: Page, by: 1 | -1): void {
  const state = page.now();
  const paths = pathsInOrder(state.world, state.view);
  if (paths.length === 0) return;
  const { choice } = state.view;
  const at = choice?.sort === 'path' ? paths.findIndex(({ path }) => path.id === choice.id) : -1;
  const next = paths[at < 0 ? (by > 0 ? 0 : paths.length - 1) : (at + by + paths.length) % paths.length];
  if (!next || (at >= 0 && paths.length === 1)) return;
  page.show(choosing(state, { sort: 'path', id: next.path.id }));
  const row = document.querySelector<HTMLElement>(`#paths [href="${CSS.escape(hash('path', next.path.id))}"]`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

function nextConfiguration(page: Page): void {
  const state = page.now();
  const ids = ['', ...state.data.report.configurations.map(({ id }) => id)];
  const at = ids.indexOf(state.world.configuration?.id ?? '');
  page.show(inConfiguration(state, ids[(at + 1) % ids.length] ?? ''));
}

/** Nodes and hops of the map are no links of HTML, so Enter and the space bar are ours to give them. */
function onMap(page: Page, { key, target }: KeyboardEvent): boolean {
  if ((key !== 'Enter' && key !== ' ') || !(target instanceof SVGElement)) return false;
  const { node, hop } = target.dataset;
  const found = node === undefined ? undefined : page.now().world.nodes.get(node);
  if (found) page.show(choosing(page.now(), { sort: 'resource', id: found.resource ?? found.id }));
  else if (hop !== undefined) page.show(choosing(page.now(), { sort: 'hop', id: hop }));
  return found !== undefined || hop !== undefined;
}
