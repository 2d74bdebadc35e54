import type { FlowIndex } from './flow-index.ts';
import { lawWords } from './law-words.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { flowDiagram } from './mermaid.ts';
import { leftOutWords, noPath, pathCounts, possibleHops, possibleWords } from './path-counts.ts';
import { type PathFault, pathFaults } from './path-faults.ts';
import type { AlikePaths, PathInWorld, SortedPaths } from './sorted-paths.ts';
import { mostPaths, whenWords } from './terminal-paths.ts';
import { written } from './terminal-verdict.ts';

const mostFaults = 10;
const mostPlaces = 2;
const mostChains = 20;
const mostHops = 8;

/** The paths: sums, a picture, what breaks each, and how many are encrypted. */
export function markdownPaths(sorts: SortedPaths, index: FlowIndex): string[][] {
  const { report } = index;
  const counts = pathCounts(sorts, report);
  const left = leftOutWords(report.limits);
  const told = new Set<string>();
  return [
    ['## PHI paths'],
    [`${counts.length === 0 ? noPath : counts.join(' · ')}${possibleWords(report.hops)}`],
    left === undefined ? [] : [`Left out: ${left}.`],
    ...picture(sorts, index),
    [...fullPaths(sorts).flatMap((each) => item(each, index, told)), ...moreLines(sorts), ...alike(sorts.alike)],
    possible(index),
  ];
}

function picture(sorts: SortedPaths, index: FlowIndex): string[][] {
  const { text, leftOut } = flowDiagram(sorts, index);
  if (text === '') return [];
  const legend = 'As declared: thick red is broken, dashed is not shown, thin is encrypted.';
  return [['```mermaid', text, '```'], [leftOut === undefined ? legend : `${legend} ${leftOut}`]];
}

function fullPaths({ broken, brokenElsewhere, notShown, notShownElsewhere }: SortedPaths): PathInWorld[] {
  return [broken, brokenElsewhere, notShown, notShownElsewhere].flatMap((sort) => sort.slice(0, mostPaths));
}

function moreLines({ broken, brokenElsewhere, notShown, notShownElsewhere }: SortedPaths): string[] {
  const rest = (sort: readonly PathInWorld[]) => Math.max(sort.length - mostPaths, 0);
  const more = rest(broken) + rest(brokenElsewhere) + rest(notShown) + rest(notShownElsewhere);
  return more > 0 ? [`- … and ${more} more paths that are broken or not shown: the JSON report lists them all`] : [];
}

function item(each: PathInWorld, index: FlowIndex, told: Set<string>): string[] {
  const faults = pathFaults(each, index);
  const mark = each.state.verdict === 'fail' ? '✗' : '?';
  const rest = faults.length - mostFaults;
  return [
    `- ${mark} **${markdownText(index.chain(each.path))}**${markdownText(whenWords(each))}`,
    ...(faults.length === 0 ? [`  - ${markdownText(each.state.message)}`] : []),
    ...faults.slice(0, mostFaults).flatMap((fault) => faultItems(fault, index, told)),
    ...(rest > 0 ? [`  - … and ${rest} more on this path`] : []),
  ];
}

function faultItems(fault: PathFault, { report }: FlowIndex, told: Set<string>): string[] {
  const places = [...new Set(fault.places.map(written))].slice(0, mostPlaces).map(markdownCode);
  const key = JSON.stringify([fault.message, places, fault.control]);
  const isTold = told.has(key);
  told.add(key);
  const line = `  - ${fault.label}: ${markdownText(fault.message)}${places.length > 0 ? ` (${places.join(', ')})` : ''}`;
  const explain = fault.control === null ? [] : [`    - ${markdownCode(`cordon explain ${fault.control}`)}`];
  if (fault.verdict === 'unknown' && fault.settle !== null)
    return [line, `    - settle it: ${markdownText(fault.settle)}`];
  const isExplained = fault.verdict === 'unknown' && told.has(`${fault.control}`);
  told.add(`${fault.control}`);
  if (isTold || isExplained) return [line];
  if (fault.verdict === 'unknown') return [line, ...explain];
  const row = report.obligations.find(({ id }) => id === fault.law);
  const control = report.controls.find(({ id }) => id === fault.control);
  return [
    line,
    ...(row ? [`    - ${row.strength}: ${markdownText(lawWords(row))}`] : []),
    ...(control ? [`    - fix: ${markdownText(control.fix.does)}`] : []),
    ...explain,
  ];
}

function alike(all: readonly AlikePaths[]): string[] {
  const lines = all.slice(0, mostChains).map(({ roles, count, isElsewhere }) => {
    const chain = roles.map((role) => markdownText(role.replaceAll('-', ' '))).join(' → ');
    const where = isElsewhere ? ', in another configuration only' : '';
    return `- ✓ ${count} ${count === 1 ? 'path' : 'paths'}: ${chain}${where}`;
  });
  const rest = all.slice(mostChains).reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...lines, `- ✓ … and ${rest} more paths of other chains`] : lines;
}

function possible(index: FlowIndex): string[] {
  const all = possibleHops(index.report.hops);
  const lines = all
    .slice(0, mostHops)
    .map((hop) => `- possible: ${markdownText(index.ends(hop))}: ${markdownText(hop.message)}`);
  return all.length > mostHops ? [...lines, `- … and ${all.length - mostHops} more possible hops`] : lines;
}
