import { markdownTable, markdownText } from './markdown-text.ts';
import type { Report } from './report.ts';
import { sumsBySystem } from './sums-by-system.ts';

/** Rows of one table; the rest are counted. */
const mostRows = 20;

/** How the obligations of each system fared; what nobody asked is no row. */
export function markdownObligations(report: Report): string[][] {
  const rows = sumsBySystem(report).map(({ system, shown, seen }) => {
    const of = report.obligations.filter((row) => row.system === system);
    const violated = of.filter((row) => row.violated > 0).map(({ id }) => markdownText(id));
    const unknown = of.filter((row) => row.violated === 0 && row.unknown > 0).map(({ id }) => markdownText(id));
    return [system, `${shown} of ${seen}`, violated.join(', '), unknown.join(', ')];
  });
  const people = report.obligations.filter((row) => row.onlyPeople && !row.attested).length;
  const attested = report.obligations.flatMap(({ id, attestations }) =>
    attestations.map(({ statement, role, reviewBy, overdue }) => {
      const review = overdue ? `overdue since ${reviewBy}` : `review by ${reviewBy}`;
      return `- ${markdownText(id)}: ${markdownText(statement)} (${markdownText(role)}, ${review})`;
    }),
  );
  if (rows.length + people + attested.length === 0) return [];
  return [
    ['## Obligations'],
    markdownTable(['system', 'shown', 'violated', 'not known'], rows),
    attested.slice(0, mostRows),
    people > 0 ? [`${people} more can be shown by people only, and nobody attests them here.`] : [],
  ];
}

/** The configurations in which something is different, those that change most first. */
export function markdownConfigurations({ configurations }: Report): string[][] {
  if (configurations.length === 0) return [];
  const rows = configurations
    .slice(0, mostRows)
    .map(({ text, paths, hops, verdicts }) => [
      `when ${markdownText(text)}`,
      `${paths.length}`,
      `${hops.length}`,
      `${verdicts.length}`,
    ]);
  const rest = configurations.length - mostRows;
  return [
    ['## Other configurations'],
    markdownTable(['', 'paths that differ', 'hops', 'verdicts'], rows),
    rest > 0 ? [`… and ${rest} more: the JSON report lists them all`] : [],
  ];
}
