import { type Choice, type Filter, noFilter, type View } from '../view.ts';
import type { PageState } from './page-state.ts';

/** Chooses; what is chosen twice is let go. What can be chosen is shown with the map. */
export function choosing(state: PageState, choice: Choice): PageState {
  const { view } = state;
  const same =
    choice !== null && view.choice?.sort === choice.sort && view.choice.id === choice.id && view.name === 'map';
  return withView(state, { choice: same ? null : choice, ...(choice === null ? {} : { name: 'map' }) });
}

export function filtering(state: PageState, change: Partial<Filter>): PageState {
  const { view } = state;
  return withView(state, { choice: null, rows: new Map(), filter: { ...view.filter, ...change } });
}

export function unfiltered(state: PageState): PageState {
  return filtering(state, noFilter);
}

export function withView(state: PageState, change: Partial<View>): PageState {
  return { ...state, view: { ...state.view, ...change } };
}

export function toggled<Each>(set: ReadonlySet<Each>, each: Each): ReadonlySet<Each> {
  const next = new Set(set);
  if (!next.delete(each)) next.add(each);
  return next;
}
