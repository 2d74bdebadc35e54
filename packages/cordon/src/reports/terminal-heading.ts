import type { Report } from './report.ts';
import { wrapped } from './wrap.ts';

/** Files that could not be read and are named; the rest are counted. */
const mostUnreadable = 20;

/** What was looked at and what counts as holding PHI; then what was to be judged and could not be. */
export function heading(report: Report, width: number): string[] {
  const skipped = skippedWords(report.inputs);
  return [
    ...wrapped(headingWords(report).join(' · '), width),
    ...(skipped === undefined ? [] : wrapped(skipped, width)),
    ...unreadable(report, width),
  ];
}

/** Where it was looked, how many stacks and resources there are, and which of them count as holding PHI. */
export function headingWords(report: Report): string[] {
  const stacks = report.deployments.length;
  // Each stack has the resources of its template, however many share it.
  const counts = new Map(report.inputs.map(({ path, resources }) => [path, resources]));
  const resources = report.deployments.reduce((sum, { template }) => sum + (counts.get(template) ?? 0), 0);
  return [
    ...commonFolder(report.inputs),
    `${stacks} ${stacks === 1 ? 'stack' : 'stacks'}`,
    `${resources} ${resources === 1 ? 'resource' : 'resources'}`,
    ...scopeWords(report.scope),
  ];
}

/** Which resources count as holding PHI, and how many do not. */
function scopeWords({ declared, inScope, spread, excluded }: Report['scope']): string[] {
  if (!declared) return ['PHI scope: none declared, so all is taken to hold PHI'];
  const undeclared = spread.length > 0 ? `, ${spread.length} of them because PHI spreads to them` : '';
  const words = `PHI scope: declared, ${inScope.length} ${inScope.length === 1 ? 'resource' : 'resources'}${undeclared}`;
  return [words, `excluded by scope: ${excluded}`];
}

/** What should have been judged and was not is named: a report without it would look complete. */
function unreadable({ inputs }: Report, width: number): string[] {
  const all = inputs.filter((input) => input.unreadable);
  const rest = all.length - mostUnreadable;
  return [
    ...all
      .slice(0, mostUnreadable)
      .flatMap(({ path, skipped }) => wrapped(`not judged: ${path}: ${skipped}`, width, 2)),
    ...(rest > 0 ? [`… and ${rest} more files that could not be read; --format json lists them all`] : []),
  ];
}

/** The folder that all templates lie in, with `/`; none where they lie apart or in the working directory. */
function commonFolder(inputs: Report['inputs']): string[] {
  const folders = inputs.filter(({ skipped }) => skipped === null).map(({ path }) => path.split('/').slice(0, -1));
  const [first = [], ...others] = folders;
  const apart = first.findIndex((name, index) => others.some((folder) => folder[index] !== name));
  const common = apart < 0 ? first : first.slice(0, apart);
  return common.length > 0 ? [`${common.join('/')}/`] : [];
}

/** Why files were not read, with how many; undefined where all were. */
export function skippedWords(inputs: Report['inputs']): string | undefined {
  const reasons = new Map<string, number>();
  for (const { skipped: why, unreadable } of inputs)
    if (why !== null && !unreadable) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const parts = [...reasons].sort((a, b) => b[1] - a[1]).map(([why, count]) => `${count} ${why}`);
  return parts.length > 0 ? `not read: ${parts.join(' · ')}` : undefined;
}
