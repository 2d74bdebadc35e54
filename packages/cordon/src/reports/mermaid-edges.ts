import type { FlowIndex } from './flow-index.ts';
import type { ReportedHop } from './report-flow.ts';
import type { SortedPaths } from './sorted-paths.ts';

/** A part of a hop that is drawn as one arrow. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly encrypted: ReportedHop['encrypted'];
  readonly protocol: string;
}

/** Hops that are there as declared: all that are shown, those on bad paths, and the bad ones, broken first. */
export function drawnHops(sorts: SortedPaths, { report }: FlowIndex) {
  const all = report.hops.filter(({ certainty, exists }) => certainty === 'shown' && exists);
  const onBad = new Set([...sorts.broken, ...sorts.notShown].flatMap(({ path }) => [...path.hops, ...path.bad]));
  const bad = all.filter(({ encrypted }) => encrypted !== 'yes');
  return {
    all,
    onBadPaths: all.filter(({ id }) => onBad.has(id)),
    bad: bad.sort((a, b) => Number(b.encrypted === 'no') - Number(a.encrypted === 'no')),
  };
}

/** The arrows of hops, over what they pass on the way; each is drawn once. The protocol stands at a hop's first. */
export function edgesOf(hops: readonly ReportedHop[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { from, via, to, carries, encrypted, protocol } of hops) {
    const way = [from, ...via, to];
    // Data that is read goes against the session that fetches it.
    if (carries === 'read') way.reverse();
    for (const [place, next] of way.slice(1).entries()) {
      const edge = { from: way[place] ?? from, to: next, encrypted, protocol: place === 0 ? protocol : '' };
      edges.set(JSON.stringify(edge), edge);
    }
  }
  return [...edges.values()];
}
