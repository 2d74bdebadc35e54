import { noFilter, type View } from '../view.ts';
import { markMap } from './mark-map.ts';
import { inConfiguration, type PageState } from './page-state.ts';
import { showTheme } from './show-theme.ts';
import { showView } from './show-view.ts';
import { writeRegions } from './write-regions.ts';

const rowsOnPaper = 2000;
const lists = [
  'paths',
  'failed',
  'elsewhere',
  'unknown',
  'waived',
  'pass',
  'not-applicable',
  'inputs',
  'parameters',
  'unread',
  'configurations',
];

/** Paper holds the whole report as declared, in the light palette, whatever the screen shows; afterwards the screen is as before. */
export function keepPaper(now: () => PageState): void {
  addEventListener('beforeprint', () => {
    const view: View = {
      name: 'map',
      choice: null,
      filter: noFilter,
      rows: new Map(lists.map((id) => [id, rowsOnPaper])),
      asOne: new Map(),
    };
    const paper: PageState = { ...inConfiguration(now(), ''), view, theme: 'light' };
    draw(paper);
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details.group, details.possible'))
      details.open = true;
  });
  addEventListener('afterprint', () => draw(now()));
}

function draw(state: PageState): void {
  writeRegions(state, true);
  showView(state);
  showTheme(state);
  markMap(state);
}
