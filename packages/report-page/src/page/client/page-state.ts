import type { PageData } from '../page-data.ts';
import { firstView, type View } from '../view.ts';
import { type World, worldOf } from '../world.ts';
import { drawnAsOne } from './drawn-as-one.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** All that the page is at a moment: what was given, which configuration of it, and what the reader looks at. */
export interface PageState {
  readonly data: PageData;
  readonly world: World;
  readonly view: View;
  readonly theme: Theme;
}

export function firstState(data: PageData): PageState {
  return { data, world: worldOf(data.report, null), view: { ...firstView, asOne: drawnAsOne() }, theme: 'auto' };
}

const worlds = new Map<string, World>();

/** The same report in another configuration; one that was looked at before is not made again. */
export function inConfiguration(state: PageState, id: string): PageState {
  const configuration = state.data.report.configurations.find((each) => each.id === id) ?? null;
  const key = configuration?.id ?? '';
  if ((state.world.configuration?.id ?? '') === key) return state;
  worlds.set(state.world.configuration?.id ?? '', state.world);
  const world = worlds.get(key) ?? worldOf(state.data.report, configuration);
  return { ...state, world };
}
