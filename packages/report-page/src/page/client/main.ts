import { dataOf, type PageData } from '../page-data.ts';
import { announce } from './announce.ts';
import { byId } from './elements.ts';
import { fromHash, toHash } from './hash-state.ts';
import { keepPaper } from './keep-paper.ts';
import { lightPath } from './light-path.ts';
import { listen } from './listen.ts';
import { markMap } from './mark-map.ts';
import { firstState, type PageState } from './page-state.ts';
import { showFilter } from './show-filter.ts';
import { showTheme } from './show-theme.ts';
import { showView } from './show-view.ts';
import { unzipped } from './unzipped.ts';
import { knowRegions, writeRegions } from './write-regions.ts';
import { zoomable } from './zoom.ts';

/** What the reader does is answered from here on; until then, and without scripts, the page reads as it was written. */
function start(data: PageData): void {
  let state = firstState(data);
  const zoom = zoomable();

  /** Shows a state. Whatever the reader does ends here, and nothing is shown otherwise. */
  const show = (next: PageState, told = true): void => {
    const before = state;
    state = next;
    writeRegions(state);
    showView(state);
    showFilter(state);
    showTheme(state);
    markMap(state);
    if (state.view.choice !== before.view.choice) {
      lightPath(state);
      zoom.follow();
    }
    if (told) announce(before, state);
    const hash = toHash(state);
    if (hash !== location.hash.slice(1))
      history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
  };

  for (const line of document.querySelectorAll<SVGElement>('[data-long]'))
    line.style.setProperty('--long', line.dataset.long ?? '');
  // As tabs they are no parts of one long page that an address could lead to.
  for (const view of document.querySelectorAll('.view')) view.id = view.id.replace('=', '-');
  knowRegions(state);
  listen({ now: () => state, show, zoom });
  keepPaper(() => state);
  addEventListener('hashchange', () => show(fromHash(location.hash, state)));
  show(fromHash(location.hash, state), false);
  if (location.hash !== '') scrollTo(0, 0);
  if (state.view.choice === null) zoom.begin();
}

if (document.documentElement.classList.contains('js'))
  unzipped(byId('data').textContent ?? '').then(
    (text) => start(dataOf(text)),
    // A copy that lost something on its way still reads as one without scripts.
    () => document.documentElement.classList.remove('js'),
  );
