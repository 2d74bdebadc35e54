import type { FlowIndex } from './flow-index.ts';
import type { ReportedHop } from './report-flow.ts';
import type { SortedPaths } from './sorted-paths.ts';
import { type Sheet, written } from './terminal-verdict.ts';
import { wrapped } from './wrap.ts';

/** Hops that may be and resources that PHI spreads to that are shown; the rest are counted. */
const most = 8;

/** The line of sums of paths, and what was left out of them. */
export function pathSums(sorts: SortedPaths, { report }: FlowIndex, { paint, width }: Sheet): string[] {
  const { paths, limits } = report;
  const possible = possibleHops(report.hops).length;
  const hops = possible > 0 ? `, ${possible} possible ${possible === 1 ? 'hop' : 'hops'}` : '';
  if (paths.length === 0 && limits.morePaths === 0)
    return wrapped(`PHI paths   none: nothing given shows a way from an entry to a store${hops}`, width, 12);
  const [broken, elsewhere, notShown] = [sorts.broken, sorts.brokenElsewhere, sorts.notShown].map(
    ({ length }) => length,
  );
  const open = (notShown ?? 0) + sorts.brokenElsewhere.filter(({ path }) => path.verdict === 'unknown').length;
  const parts = [
    `${sorts.encrypted} shown`,
    `${broken} broken`,
    ...(elsewhere ? [`${elsewhere} broken in another configuration`] : []),
    `${open} not shown${hops}`,
  ].map((part) => part.replaceAll(' ', '\u00a0'));
  return [
    ...wrapped(`PHI paths   ${parts.join('   ')}`, width, 12).map((line) =>
      line
        .replaceAll('\u00a0', ' ')
        .replace(/\b[1-9]\d* broken(?! in)/, paint.fail)
        .replace(/\b\d+ broken in another configuration/, paint.warn),
    ),
    ...leftOut(limits, width),
  ];
}

function leftOut({ morePaths, moreHops }: { morePaths: number; moreHops: number }, width: number): string[] {
  const parts = [
    ...(morePaths > 0 ? [`${morePaths} more ${morePaths === 1 ? 'path' : 'paths'}`] : []),
    ...(moreHops > 0 ? [`${moreHops} more ${moreHops === 1 ? 'hop' : 'hops'}`] : []),
  ];
  return parts.length > 0
    ? wrapped(`left out    ${parts.join(' and ')}: there are too many to list, and nothing is said of them`, width, 12)
    : [];
}

/** What something allows and nothing shows to be used. */
export function possibleHops(hops: readonly ReportedHop[]): readonly ReportedHop[] {
  return hops.filter(
    ({ certainty, exists, otherwise }) => certainty === 'possible' && (exists || otherwise.some((one) => one.exists)),
  );
}

export function possibleLines(index: FlowIndex, { width, paint }: Sheet): string[] {
  const all = possibleHops(index.report.hops);
  const lines = all.slice(0, most).flatMap((hop) => {
    const [place = ''] = hop.evidence.map(({ at }) => written(at));
    const text = `possible  ${index.ends(hop)}: ${hop.message}${place && `    ${place}`}`;
    return wrapped(text, width, 10).map((line) => line.replace(place || /$^/, paint.place));
  });
  const rest = all.length - most;
  return rest > 0 ? [...lines, `possible  … and ${rest} more hops in --format json`] : lines;
}

/** Resources that nobody declared and PHI comes to all the same. */
export function spreadLines(index: FlowIndex, { width }: Sheet): string[] {
  const { spread } = index.report.scope;
  const lines = spread.slice(0, most).flatMap(({ resource, because }) => {
    const [first] = because.flatMap((id) => index.hop(id) ?? []);
    const rest = because.length - 1;
    const by = first ? `  by ${index.ends(first)}${rest > 0 ? ` and ${rest} more` : ''}` : '';
    return wrapped(`spreads to  ${index.name(resource)}${by}`, width, 12);
  });
  const rest = spread.length - most;
  return rest > 0 ? [...lines, `spreads to  … and ${rest} more resources in --format json`] : lines;
}
