import type { FoundHop } from '../flow/found-hop.ts';
import type { ReportedPath } from '../reports/report-flow.ts';

/** More hops than this are counted and not listed, but for those that a path names and those that may be bad. */
export const mostHops = 2000;

/** The hops that a report lists: all that may be worse than encrypted, all on a listed path, and others up to a number. */
export function hopsToTell(
  hops: readonly FoundHop[],
  paths: readonly ReportedPath[],
): { readonly listed: readonly FoundHop[]; readonly more: number } {
  const own = hops.filter(({ isJoint }) => !isJoint);
  if (own.length <= mostHops) return { listed: own, more: 0 };
  const named = new Set(paths.flatMap(({ hops: on, bad }) => [...on, ...bad]));
  const needed = own.filter((hop) => named.has(hop.id) || (hop.isWeak && hop.certainty === 'shown'));
  const known = new Set(needed);
  const others = own.filter((hop) => !known.has(hop)).slice(0, Math.max(0, mostHops - needed.length));
  for (const each of others) known.add(each);
  return { listed: own.filter((hop) => known.has(hop)), more: own.length - known.size };
}
