import type { FlowIndex } from './flow-index.ts';
import { leftOutWords, noPath, pathCounts, possibleHops, possibleWords } from './path-counts.ts';
import type { SortedPaths } from './sorted-paths.ts';
import { type Sheet, written } from './terminal-verdict.ts';
import { wrapped } from './wrap.ts';

/** Hops that may be and resources that PHI spreads to that are shown; the rest are counted. */
const most = 8;

/** The line of sums of paths, and what was left out of them. */
export function pathSums(sorts: SortedPaths, { report }: FlowIndex, { paint, width }: Sheet): string[] {
  const possible = possibleWords(report.hops);
  const counts = pathCounts(sorts, report).map((part) => part.replaceAll(' ', '\u00a0'));
  if (counts.length === 0) return wrapped(`PHI paths   ${noPath}${possible}`, width, 12);
  const left = leftOutWords(report.limits);
  return [
    ...wrapped(`PHI paths   ${counts.join('   ')}${possible.replaceAll(' ', '\u00a0')}`, width, 12).map((line) =>
      line
        .replaceAll('\u00a0', ' ')
        .replace(/\b[1-9]\d* broken(?! in)/, paint.fail)
        .replace(/\b\d+ broken in another configuration/, paint.warn),
    ),
    ...(left === undefined ? [] : wrapped(`left out    ${left}`, width, 12)),
  ];
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
