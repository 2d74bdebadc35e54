import type { Control } from '../controls/control.ts';
import { obligations } from '../obligations/catalogue.ts';
import type { ReportedObligation, ReportedVerdict } from '../reports/report.ts';
import type { Unlisted } from './unlisted.ts';

interface Count {
  shown: number;
  violated: number;
  unknown: number;
}

/** How each obligation fared: how many resources show it, violate it or leave it open. Roll-ups add up their rows. */
export function reportObligations(
  verdicts: readonly ReportedVerdict[],
  controls: readonly Control[],
  unlisted: ReadonlyMap<string, Unlisted> = new Map(),
): ReportedObligation[] {
  const partly = new Map(controls.map((control) => [control.id, control.partly ?? []]));
  const counts = new Map<string, Count>();
  for (const { control, obligations: cited, verdict } of verdicts) {
    for (const id of cited) if (verdict !== 'pass' || !partly.get(control)?.includes(id)) add(counts, id, verdict);
  }
  for (const { id: control, obligations: cited } of controls) {
    const passed = unlisted.get(control)?.passed ?? 0;
    if (passed > 0) for (const id of cited) if (!partly.get(control)?.includes(id)) add(counts, id, 'pass', passed);
  }
  return obligations.map((each) => {
    const rows = each.rollup ?? [each.id];
    const sum = (key: keyof Count) => rows.reduce((total, id) => total + (counts.get(id)?.[key] ?? 0), 0);
    return {
      id: each.id,
      system: each.system,
      sentence: each.sentence,
      strength: each.strength,
      shown: sum('shown'),
      violated: sum('violated'),
      unknown: sum('unknown'),
      onlyPeople: each.shownBy.every((shower) => shower === 'people'),
    };
  });
}

function add(counts: Map<string, Count>, id: string, verdict: ReportedVerdict['verdict'], times = 1): void {
  const count = counts.get(id) ?? { shown: 0, violated: 0, unknown: 0 };
  counts.set(id, count);
  if (verdict === 'pass') count.shown += times;
  else if (verdict === 'fail') count.violated += times;
  else if (verdict === 'unknown') count.unknown += times;
}
