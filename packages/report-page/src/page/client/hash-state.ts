import { type Choice, noFilter, type View, type ViewName, viewNames } from '../view.ts';
import type { Strength, Verdict } from '../words.ts';
import { inConfiguration, type PageState, type Theme } from './page-state.ts';

/** The state as the part of an address after `#`, so that what somebody looks at can be sent and kept. */
export function toHash({ view, world, theme }: PageState): string {
  const { name, choice, filter } = view;
  const parts: [string, string][] = [
    ['view', name === 'map' ? '' : name],
    [choice?.sort === 'resource' ? 'res' : (choice?.sort ?? 'path'), choice?.id ?? ''],
    ['cfg', world.configuration?.id ?? ''],
    ['q', filter.text],
    ['verdict', [...filter.verdicts].join()],
    ['strength', [...filter.strengths].join()],
    ['system', filter.system],
    ['theme', theme === 'auto' ? '' : theme],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
}

/** The state that an address tells. What it names and there is not is left out. */
export function fromHash(hash: string, state: PageState): PageState {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const has = (name: string): name is ViewName => Object.hasOwn(viewNames, name);
  const name = given.get('view') ?? 'map';
  const view: View = {
    name: has(name) ? name : 'map',
    choice: choiceOf(given, state),
    filter: {
      text: given.get('q') ?? noFilter.text,
      verdicts: new Set(listed(given, 'verdict') as Verdict[]),
      strengths: new Set(listed(given, 'strength') as Strength[]),
      system: given.get('system') ?? '',
    },
    rows: state.view.rows,
    asOne: state.view.asOne,
  };
  const theme = given.get('theme');
  const start = { ...state, view };
  return {
    ...inConfiguration(start, given.get('cfg') ?? ''),
    theme: theme === 'light' || theme === 'dark' ? theme : ('auto' satisfies Theme),
  };
}

function choiceOf(given: URLSearchParams, { world }: PageState): Choice {
  const [path, hop, resource] = ['path', 'hop', 'res'].map((key) => given.get(key));
  if (path && world.paths.some((each) => each.path.id === path)) return { sort: 'path', id: path };
  if (hop && world.hops.has(hop)) return { sort: 'hop', id: hop };
  return resource ? { sort: 'resource', id: resource } : null;
}

function listed(given: URLSearchParams, key: string): string[] {
  return (given.get(key) ?? '').split(',').filter(Boolean);
}
