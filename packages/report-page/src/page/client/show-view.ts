import { type ViewName, viewNames } from '../view.ts';
import { byId } from './elements.ts';
import type { PageState } from './page-state.ts';

const names = Object.keys(viewNames) as ViewName[];

/** The views as tabs: without scripts they are links to parts of one long page. */
export function showView({ view }: PageState): void {
  byId('tabs').setAttribute('role', 'tablist');
  for (const name of names) {
    const chosen = name === view.name;
    const [tab, panel] = [byId(`tab-${name}`), byId(`view-${name}`)];
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(chosen));
    tab.setAttribute('aria-controls', panel.id);
    tab.removeAttribute('aria-current');
    tab.tabIndex = chosen ? 0 : -1;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    panel.removeAttribute('aria-label');
    panel.hidden = !chosen;
  }
  byId('filters').hidden = view.name === 'read';
}
