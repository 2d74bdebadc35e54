import type { Report } from '@cordon/cordon/report';
import { type Columns, packed, unpacked } from './columns.ts';

/** What the page's script works on: the report, and pictures of single paths where the map does not show all. */
export interface PageData {
  readonly report: Report;
  readonly maps: Readonly<Record<string, string>>;
}

/** As text, without what the page does not say. */
export function dataText({ report, maps }: PageData): string {
  const slim: Report = {
    ...report,
    verdicts: report.verdicts.map(withoutFingerprints),
    controls: controlsThatSay(report),
  };
  return JSON.stringify(packed({ report: slim, maps }));
}

export function dataOf(text: string): PageData {
  return unpacked(JSON.parse(text) as Columns) as PageData;
}

/** Why, and how to mend it, is said only where something fails or is open; a control that never does keeps its title. */
function controlsThatSay({ controls, verdicts, hops }: Report): Report['controls'] {
  const asked = new Set<string | null>();
  for (const row of verdicts)
    if ([row, ...row.otherwise].some(({ verdict }) => verdict === 'fail' || verdict === 'unknown'))
      asked.add(row.control);
  for (const hop of hops)
    if ([hop, ...hop.otherwise].some(({ encrypted }) => encrypted !== 'yes')) asked.add(hop.control);
  return controls.map((each) =>
    asked.has(each.id) ? each : { ...each, why: '', fix: { ...each.fix, does: '', cloudformation: '' } },
  );
}

type Row = Report['verdicts'][number];

/** A fingerprint is for comparing reports; the page compares none. */
function withoutFingerprints(row: Row): Row {
  const bare = (findings: Row['findings']) => findings.map((each) => ({ ...each, fingerprint: '' }));
  return {
    ...row,
    findings: bare(row.findings),
    otherwise: row.otherwise.map((each) => ({ ...each, findings: bare(each.findings) })),
  };
}
