import { FlowIndex } from './flow-index.ts';
import { markdownFindings, markdownUnknowns } from './markdown-findings.ts';
import { markdownPaths } from './markdown-paths.ts';
import { markdownConfigurations, markdownObligations } from './markdown-sums.ts';
import { markdownText } from './markdown-text.ts';
import type { Report } from './report.ts';
import { type SortedPaths, sortedPaths } from './sorted-paths.ts';
import { headingWords, skippedWords } from './terminal-heading.ts';
import { verdictCounts } from './verdict-counts.ts';

/** Files that could not be read and notices that are named; the rest are counted. */
const most = 20;

/** The report as Markdown for a pull request or a wiki, with the paths as a picture that GitHub draws. */
export function markdownReport(report: Report): string {
  const index = new FlowIndex(report);
  const paths = sortedPaths(report);
  const skipped = skippedWords(report.inputs);
  const blocks = [
    [`# Cordon: ${headline(report, paths)}`],
    [headingWords(report).map(markdownText).join(' · ')],
    skipped === undefined ? [] : [markdownText(skipped)],
    unreadable(report),
    [`**${verdictCounts(report).join(' · ')}**`],
    ...markdownPaths(paths, index),
    ...markdownFindings(report),
    ...markdownUnknowns(report),
    ...markdownObligations(report),
    ...markdownConfigurations(report),
    ...remarks(report),
    [`Cordon ${report.tool.version}, as of ${report.asOf}. It says what templates show, and what they do not.`],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** What matters most, in one line that names no verdict as a promise. */
function headline({ paths, verdicts }: Report, { broken, brokenElsewhere, notShown }: SortedPaths): string {
  const failed = verdicts.some(({ verdict, waived }) => verdict === 'fail' && waived === null);
  if (paths.length === 0) return failed ? 'something failed; no PHI path was seen' : 'no PHI path was seen';
  const of = (count: number) => `${count} of ${paths.length} PHI ${paths.length === 1 ? 'path' : 'paths'}`;
  const are = (count: number) => `${of(count)} ${count === 1 ? 'is' : 'are'}`;
  if (broken.length > 0) return `${are(broken.length)} broken`;
  if (brokenElsewhere.length > 0) return `${are(brokenElsewhere.length)} broken in another configuration`;
  if (notShown.length > 0) return `no broken PHI path was seen; ${are(notShown.length)} not shown`;
  return 'no broken PHI path was seen';
}

/** What should have been judged and was not is named: a report without it would look complete. */
function unreadable({ inputs }: Report): string[] {
  const all = inputs.filter((input) => input.unreadable);
  const lines = all
    .slice(0, most)
    .map(({ path, skipped }) => `- not judged: ${markdownText(path)}: ${markdownText(skipped ?? '')}`);
  return all.length > most ? [...lines, `- … and ${all.length - most} more files that could not be read`] : lines;
}

function remarks({ notices, opaque, onlyRead }: Report): string[][] {
  const lines = notices.slice(0, most).map(({ text, file, line }) => {
    const place = file === null ? '' : `${markdownText(line === null ? file : `${file}:${line}`)}: `;
    return `- ${place}${markdownText(text)}`;
  });
  if (notices.length > most) lines.push(`- … and ${notices.length - most} more`);
  const read = onlyRead.map(({ label, count }) => ({ type: label, count }));
  lines.push(...counted('Not judged', opaque), ...counted('Only read', read));
  return lines.length > 0 ? [['## Remarks'], lines] : [];
}

function counted(title: string, types: Report['opaque']): string[] {
  const shown = types.slice(0, most).map(({ type, count }) => `${markdownText(type)} (${count})`);
  const rest = types.length > most ? ` and ${types.length - most} more types` : '';
  return types.length > 0 ? [`- ${title}: ${shown.join(', ')}${rest}`] : [];
}
