import type { ReportedObligation } from '@cordon/cordon/report';
import type { Look } from './glyph.ts';
import type { VerdictNow, World } from './world.ts';

/** How a row of the paper fares in this configuration. */
export interface RowState {
  readonly row: ReportedObligation;
  readonly look: Look;
  readonly shown: number;
  readonly violated: number;
  readonly unknown: number;
  readonly verdicts: readonly VerdictNow[];
}

/** The rows in the order of the paper, those of a system together. The counts are the report's; only what a configuration changes is moved. */
export function rowStates(world: World): readonly RowState[] {
  const cited = new Map<string, VerdictNow[]>();
  const moved = new Map<string, { shown: number; violated: number; unknown: number }>();
  for (const each of world.verdicts) {
    for (const id of each.row.obligations) {
      const list = cited.get(id) ?? [];
      cited.set(id, list);
      list.push(each);
      if (each.now.verdict === each.row.verdict) continue;
      const change = moved.get(id) ?? { shown: 0, violated: 0, unknown: 0 };
      moved.set(id, change);
      const key = { pass: 'shown', fail: 'violated', unknown: 'unknown', 'not-applicable': undefined } as const;
      const isPart = isOfPart(world, each, id);
      const counts = (verdict: keyof typeof key) => (verdict === 'pass' && isPart ? undefined : key[verdict]);
      const [from, to] = [counts(each.row.verdict), counts(each.now.verdict)];
      if (from) change[from] -= 1;
      if (to) change[to] += 1;
    }
  }
  const inPart = lookedAtInPart(world);
  return world.report.obligations.map((row) => {
    const ids = row.computedFrom ?? [row.id];
    const counted = (key: 'shown' | 'violated' | 'unknown') =>
      Math.max(
        0,
        ids.reduce((sum, id) => sum + (moved.get(id)?.[key] ?? 0), row[key]),
      );
    const state = { shown: counted('shown'), violated: counted('violated'), unknown: counted('unknown') };
    const look = lookOfRow(row, { ...state, inPart: inPart.has(row.id) });
    // Where some verdicts answer the whole row, a pass of a part is no answer to it.
    const answers = (id: string) =>
      (cited.get(id) ?? []).filter(
        (each) => look === 'part' || each.now.verdict !== 'pass' || !isOfPart(world, each, id),
      );
    return { row, ...state, verdicts: [...new Set(ids.flatMap(answers))], look };
  });
}

function lookOfRow(
  row: ReportedObligation,
  { shown, violated, unknown, inPart }: Pick<RowState, 'shown' | 'violated' | 'unknown'> & { readonly inPart: boolean },
): Look {
  if (violated > 0) return row.strength === 'must' ? 'fail' : 'soft';
  if (unknown > 0) return 'unknown';
  if (shown > 0) return 'pass';
  if (row.onlyPeople) return 'people';
  if (row.strength === 'fact') return 'fact';
  if (row.strength === 'may') return 'may';
  return inPart ? 'part' : 'na';
}

/** Rows of which some control that passes asks a part: that is no pass of the row, and not nothing either. */
function lookedAtInPart({ report, verdicts }: World): ReadonlySet<string> {
  const passing = new Set(verdicts.filter(({ now }) => now.verdict === 'pass').map(({ row }) => row.control));
  const asked = report.controls.filter(({ id, unlisted }) => passing.has(id) || unlisted.passed > 0);
  return new Set(asked.flatMap(({ partly = [] }) => partly));
}

function isOfPart(world: World, { row }: VerdictNow, obligation: string): boolean {
  return world.controls.get(row.control)?.partly?.includes(obligation) === true;
}
