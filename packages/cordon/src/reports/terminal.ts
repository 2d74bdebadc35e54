import { FlowIndex } from './flow-index.ts';
import { type Paint, plain } from './paint.ts';
import type { Report, ReportedVerdict } from './report.ts';
import { shownOnPaths } from './shown-on-paths.ts';
import { sortedPaths } from './sorted-paths.ts';
import { sortedVerdicts } from './sorted-verdicts.ts';
import { pathSums, possibleLines, spreadLines } from './terminal-flow.ts';
import { heading } from './terminal-heading.ts';
import { pathBlocks, pathsShown } from './terminal-paths.ts';
import { summary } from './terminal-summary.ts';
import { failedElsewhere, failedHere, open, referred, type Sheet, waivedHere } from './terminal-verdict.ts';

export interface TerminalOptions {
  /** @default no colour */
  readonly paint?: Paint;
  /** Columns. @default 100 */
  readonly width?: number;
}

/** Verdicts of one sort that are shown in full; the rest are counted. */
const mostShown = 100;

/** The report as a person reads it: the paths of PHI, then what else failed, then what is advised, then what could not be seen, then the sums. */
export function terminalReport(report: Report, { paint = plain, width = 100 }: TerminalOptions = {}): string {
  const sheet: Sheet = { report, paint, width };
  const index = new FlowIndex(report);
  const paths = sortedPaths(report);
  const above = shownOnPaths(pathsShown(paths), index);
  const { failed, elsewhere, advised, unknown } = sortedVerdicts(report.verdicts.filter((each) => !above.has(each)));
  const blocks = [
    [...heading(report, width), ...spreadLines(index, sheet)],
    pathSums(paths, index, sheet),
    ...pathBlocks(paths, index, sheet),
    possibleLines(index, sheet),
    referred(above, sheet),
    ...listed(failed, (each) => failedHere(each, sheet)),
    ...listed(elsewhere, (each) => failedElsewhere(each, sheet)),
    ...listed(advised, (each) => (each.verdict === 'fail' ? failedHere : failedElsewhere)(each, sheet)),
    ...listed(unknown, (each) => open(each, sheet)),
    report.verdicts.flatMap((each) => waivedHere(each, sheet)),
    ...summary(report, paint, width),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function listed(verdicts: readonly ReportedVerdict[], render: (each: ReportedVerdict) => string[]): string[][] {
  const shown = verdicts.slice(0, mostShown).map(render);
  const rest = verdicts.length - mostShown;
  return rest > 0 ? [...shown, [`… and ${rest} more like these; --format json lists them all`]] : shown;
}
