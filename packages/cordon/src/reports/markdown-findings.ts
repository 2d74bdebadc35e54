import { markdownCode, markdownTable, markdownText } from './markdown-text.ts';
import type { Evidence, Report, ReportedVerdict, When } from './report.ts';
import { sortedVerdicts } from './sorted-verdicts.ts';
import { isAdvice, written } from './terminal-verdict.ts';

/** Rows of one table; the rest are counted. */
const mostRows = 100;
const mostPlaces = 5;

/** What fails: as declared, elsewhere, as advice, and what was accepted for a time. */
export function markdownFindings({ verdicts }: Report): string[][] {
  const { failed, elsewhere, advised } = sortedVerdicts(verdicts);
  const waived = verdicts.filter((each) => each.waived !== null && failing(each) !== undefined);
  const all = [...failed, ...elsewhere, ...advised, ...waived];
  return section('Findings', ['', 'resource', 'what is wrong', 'where', 'law', 'control'], all, (each) => {
    const [evidence, when] = failing(each) ?? [each, each.when];
    return [
      standing(each),
      markdownCode(each.resource.id),
      what(each, evidence, when),
      places(evidence.findings.map(({ at }) => written(at))),
      `${markdownText(each.law)} (${each.strength})`,
      markdownCode(each.control),
    ];
  });
}

/** What could not be seen, and what would settle it. */
export function markdownUnknowns({ verdicts }: Report): string[][] {
  const { unknown } = sortedVerdicts(verdicts);
  return section(
    'Not known',
    ['resource', 'what is not known', 'what would settle it', 'where', 'control'],
    unknown,
    (each) => [
      markdownCode(each.resource.id),
      `${markdownText(each.message)}${whenText(each.when)}`,
      markdownText(each.settle ?? 'nothing known would'),
      places(each.doubts.map(({ at }) => written(at))),
      markdownCode(each.control),
    ],
  );
}

function standing(each: ReportedVerdict): string {
  if (each.waived) return `waived until ${each.waived.until}`;
  const elsewhere = each.verdict === 'fail' ? '' : ' in another configuration';
  return `${isAdvice(each) ? '! advised' : '✗ failed'}${elsewhere}`;
}

/** The verdict's evidence of a failure, as declared or else in another configuration. */
function failing(each: ReportedVerdict): [Evidence, When | null] | undefined {
  if (each.verdict === 'fail') return [each, each.when];
  const other = each.otherwise.find(({ verdict }) => verdict === 'fail');
  return other && [other, other.when];
}

function what(each: ReportedVerdict, { message, findings }: Evidence, when: When | null): string {
  const differences = [...new Set(findings.map(({ got, want }) => `got ${got}, want ${want}`))].slice(0, mostPlaces);
  const parts = [
    `${markdownText(message)}${whenText(when)}`,
    ...differences.map(markdownText),
    ...(each.waived
      ? [`accepted: ${markdownText(each.waived.reason)} (${markdownCode(written(each.waived.from))})`]
      : []),
    ...(each.waiverExpired ? [`was waived until ${each.waiverExpired.until}`] : []),
  ];
  return parts.join('<br>');
}

function whenText(when: When | null): string {
  return when ? ` when ${markdownText(when.text)}` : '';
}

function places(all: readonly string[]): string {
  const distinct = [...new Set(all)];
  const shown = distinct.slice(0, mostPlaces).map(markdownCode);
  const rest = distinct.length - mostPlaces;
  return [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('<br>');
}

function section(
  title: string,
  head: readonly string[],
  all: readonly ReportedVerdict[],
  row: (each: ReportedVerdict) => string[],
): string[][] {
  if (all.length === 0) return [];
  const rest = all.length - mostRows;
  return [
    [`## ${title}`],
    markdownTable(head, all.slice(0, mostRows).map(row)),
    rest > 0 ? [`… and ${rest} more: the JSON report lists them all`] : [],
  ];
}
