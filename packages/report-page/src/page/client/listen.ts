import type { ViewName } from '../view.ts';
import type { Strength, Verdict } from '../words.ts';
import { choosing, filtering, toggled, unfiltered, withView } from './choose.ts';
import { byId, type Target, targetOf } from './elements.ts';
import { listenToKeys } from './keys.ts';
import { inConfiguration, type PageState } from './page-state.ts';
import { otherTheme } from './show-theme.ts';
import type { Zoom } from './zoom.ts';

export interface Page {
  now(): PageState;
  show(state: PageState): void;
  readonly zoom: Zoom;
}

const choices = ['more', 'configuration', 'node', 'hop', 'verdict', 'strength', 'clear', 'none', 'jump'];

/** One listener for all that can be chosen: regions are written anew, so none of their elements has its own. */
export function listen(page: Page): void {
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const onMap = event.target instanceof Element && event.target.closest('#map svg') !== null;
    if (onMap && page.zoom.dragged()) return;
    const at = targetOf(event.target, choices);
    if (at) {
      event.preventDefault();
      take(page, at);
    } else if (onMap) page.show(choosing(page.now(), null));
    closePicker(event.target);
  });
  byId('search').addEventListener('input', (event) => {
    page.show(filtering(page.now(), { text: (event.target as HTMLInputElement).value }));
  });
  byId('system').addEventListener('change', (event) => {
    page.show(filtering(page.now(), { system: (event.target as HTMLSelectElement).value }));
  });
  byId('theme').addEventListener('click', () => page.show({ ...page.now(), theme: otherTheme(page.now()) }));
  byId('print').addEventListener('click', () => print());
  byId('keys').addEventListener('click', () => (byId('help') as HTMLDialogElement).showModal());
  listenToKeys(page);
}

function take(page: Page, { name, value, element }: Target): void {
  const state = page.now();
  const { filter, rows } = state.view;
  if (name === 'more') {
    const limit = Number(element.getAttribute('data-limit'));
    page.show(withView(state, { rows: new Map(rows).set(value, limit) }));
  } else if (name === 'configuration' || name === 'cfg') page.show(inConfiguration(state, value));
  else if (name === 'view') {
    page.show(withView(state, { name: value as ViewName }));
    scrollTo(0, 0);
  } else if (name === 'verdict') page.show(filtering(state, { verdicts: toggled(filter.verdicts, value as Verdict) }));
  else if (name === 'strength')
    page.show(filtering(state, { strengths: toggled(filter.strengths, value as Strength) }));
  else if (name === 'clear') page.show(unfiltered(state));
  else if (name === 'none') page.show(choosing(state, null));
  else if (name === 'jump') jump(value);
  else choose(page, name, value, element);
}

function choose(page: Page, name: string, value: string, target: Element): void {
  const state = page.now();
  const wasMap = state.view.name === 'map';
  const node = name === 'node' ? state.world.nodes.get(value) : undefined;
  const sort = name === 'path' || name === 'hop' ? name : 'resource';
  page.show(choosing(state, { sort, id: node ? (node.resource ?? node.id) : value }));
  const onMap = target.closest('#map') !== null;
  if (page.now().view.choice === null) return;
  // Beside the list it is in sight; below it, and coming from another view, it has to be brought there.
  if (!wasMap) scrollTo(0, 0);
  const { top } = byId('detail').getBoundingClientRect();
  if (!onMap && (innerWidth < 900 || top > innerHeight * 0.8)) byId('detail').scrollIntoView({ block: 'start' });
}

function jump(id: string): void {
  const element = byId(id);
  element.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
}

/** The list of configurations closes once one is chosen, and when somebody looks elsewhere. */
function closePicker(target: EventTarget | null): void {
  const picker = document.querySelector<HTMLDetailsElement>('.picker[open]');
  if (picker && target instanceof Node && !picker.contains(target)) picker.open = false;
}
