import type { Report } from './report.ts';
import type { PathState, ReportedPath } from './report-flow.ts';

/** A path in the configurations that make it worth a block of its own. */
export interface PathInWorld {
  readonly path: ReportedPath;
  readonly state: PathState;
  /** Index in its `otherwise`; null as declared. */
  readonly otherwise: number | null;
}

/** Encrypted paths that differ in nothing but names. */
export interface AlikePaths {
  readonly roles: readonly string[];
  readonly count: number;
  /** They are there only in another configuration than the declared one. */
  readonly isElsewhere: boolean;
}

export interface SortedPaths {
  readonly broken: readonly PathInWorld[];
  readonly brokenElsewhere: readonly PathInWorld[];
  readonly notShown: readonly PathInWorld[];
  readonly notShownElsewhere: readonly PathInWorld[];
  /** As declared, those that are broken or not shown elsewhere among them. */
  readonly encrypted: number;
  readonly alike: readonly AlikePaths[];
}

/** Each path in one sort: what is declared counts first, then the worst that it is elsewhere. */
export function sortedPaths({ paths }: Pick<Report, 'paths'>): SortedPaths {
  const sorts = { broken: [], brokenElsewhere: [], notShown: [], notShownElsewhere: [] } as Record<
    'broken' | 'brokenElsewhere' | 'notShown' | 'notShownElsewhere',
    PathInWorld[]
  >;
  const rest: ReportedPath[] = [];
  for (const path of paths) {
    const fails = path.otherwise.findIndex(({ verdict }) => verdict === 'fail');
    const open = path.otherwise.findIndex(({ verdict }) => verdict === 'unknown');
    if (path.verdict === 'fail') sorts.broken.push(asDeclared(path));
    else if (fails >= 0) sorts.brokenElsewhere.push(elsewhere(path, fails));
    else if (path.verdict === 'unknown') sorts.notShown.push(asDeclared(path));
    else if (open >= 0) sorts.notShownElsewhere.push(elsewhere(path, open));
    else rest.push(path);
  }
  return { ...sorts, encrypted: paths.filter(({ verdict }) => verdict === 'pass').length, alike: alike(rest) };
}

function asDeclared(path: ReportedPath): PathInWorld {
  return { path, state: path, otherwise: null };
}

function elsewhere(path: ReportedPath, otherwise: number): PathInWorld {
  return { path, state: path.otherwise[otherwise] ?? path, otherwise };
}

/** In the order in which each chain is met. */
function alike(paths: readonly ReportedPath[]): AlikePaths[] {
  const chains = new Map<string, AlikePaths>();
  for (const { roles, verdict, otherwise } of paths) {
    const isElsewhere = verdict === 'not-applicable';
    if (isElsewhere && !otherwise.some((each) => each.verdict === 'pass')) continue;
    const key = JSON.stringify([roles, isElsewhere]);
    chains.set(key, { roles, isElsewhere, count: (chains.get(key)?.count ?? 0) + 1 });
  }
  return [...chains.values()].sort((a, b) => Number(a.isElsewhere) - Number(b.isElsewhere));
}
