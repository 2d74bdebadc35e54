import type { Report } from './report.ts';
import type { ReportedHop } from './report-flow.ts';
import type { SortedPaths } from './sorted-paths.ts';

/** "5 shown", "1 broken", "1 not shown"; none where there is no path at all. */
export function pathCounts(sorts: SortedPaths, { paths, limits }: Pick<Report, 'paths' | 'limits'>): string[] {
  if (paths.length === 0 && limits.morePaths === 0) return [];
  const elsewhere = sorts.brokenElsewhere.length;
  const open = [...sorts.notShown, ...sorts.brokenElsewhere].filter(({ path }) => path.verdict === 'unknown').length;
  return [
    `${sorts.encrypted} shown`,
    `${sorts.broken.length} broken`,
    ...(elsewhere > 0 ? [`${elsewhere} broken in another configuration`] : []),
    `${open} not shown`,
  ];
}

export const noPath = 'none: nothing given shows a way from an entry to a store';

/** What was found and is not in the report; undefined where all is. */
export function leftOutWords({ morePaths, moreHops }: Report['limits']): string | undefined {
  const parts = [
    ...(morePaths > 0 ? [`${morePaths} more ${morePaths === 1 ? 'path' : 'paths'}`] : []),
    ...(moreHops > 0 ? [`${moreHops} more ${moreHops === 1 ? 'hop' : 'hops'}`] : []),
  ];
  return parts.length > 0
    ? `${parts.join(' and ')}: there are too many to list, and nothing is said of them`
    : undefined;
}

/** Hops that something allows and nothing shows to be used. */
export function possibleHops(hops: readonly ReportedHop[]): readonly ReportedHop[] {
  return hops.filter(
    ({ certainty, exists, otherwise }) => certainty === 'possible' && (exists || otherwise.some((one) => one.exists)),
  );
}

/** ", 2 possible hops"; nothing where there is none. */
export function possibleWords(hops: readonly ReportedHop[]): string {
  const { length } = possibleHops(hops);
  return length > 0 ? `, ${length} possible ${length === 1 ? 'hop' : 'hops'}` : '';
}
