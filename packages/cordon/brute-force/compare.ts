import { holdsIn, type When } from './holds-in.ts';
import type { Verdict } from './oracle.ts';
import { JUDGED_CONTROLS } from './oracle.ts';
import type { World, Worlds } from './worlds.ts';

/** The part of Cordon's report that is compared. */
export interface ReportVerdicts {
  readonly verdicts: readonly ReportVerdict[];
}

export interface ReportVerdict {
  readonly control: string;
  readonly resource: { readonly id: string };
  readonly verdict: string;
  readonly when: When | null;
  readonly otherwise: readonly { readonly when: When | null; readonly verdict: string }[];
}

/** A difference between the report and the oracle; `world` is the first one in which it shows. */
export interface Mismatch {
  /** `control resource-id` */
  readonly row: string;
  readonly problem:
    | 'missing'
    | 'unexpected'
    | 'twice'
    | 'headline'
    | 'overlap'
    | 'gap'
    | 'verdict'
    | 'never'
    | 'unreadable';
  readonly expected: string;
  readonly got: string;
  readonly world?: string;
}

const WORST_FIRST: readonly Verdict[] = ['fail', 'unknown', 'pass', 'not-applicable'];

/** All differences between a report and the oracle's verdicts in every deployable world, at most one per problem and row. */
export function compareReport(report: ReportVerdicts, worlds: Worlds): Mismatch[] {
  const judged = report.verdicts.filter(({ control }) => JUDGED_CONTROLS.has(control));
  const rows = new Map<string, ReportVerdict[]>();
  for (const verdict of judged) {
    const row = `${verdict.control} ${verdict.resource.id}`;
    rows.set(row, [...(rows.get(row) ?? []), verdict]);
  }
  const expectedRows = new Set(worlds.deployable.flatMap(({ verdicts }) => [...verdicts.keys()]));
  const unexpected = [...rows.keys()].filter((row) => !expectedRows.has(row));
  return [
    ...unexpected.map((row): Mismatch => ({ row, problem: 'unexpected', expected: 'no verdict', got: 'a verdict' })),
    ...[...expectedRows].flatMap((row) => compareRow(row, rows.get(row) ?? [], worlds)),
  ];
}

function compareRow(row: string, [verdict, second]: readonly ReportVerdict[], worlds: Worlds): Mismatch[] {
  if (!verdict) return [{ row, problem: 'missing', expected: 'a verdict', got: 'none' }];
  if (second) return [{ row, problem: 'twice', expected: 'one verdict', got: 'two or more' }];
  try {
    return [...compareHeadline(row, verdict, worlds), ...compareWorlds(row, verdict, worlds)];
  } catch (error) {
    return [{ row, problem: 'unreadable', expected: 'a when that can be evaluated', got: String(error) }];
  }
}

/** The headline is the worst verdict of the worlds that agree with every declared value. */
function compareHeadline(row: string, { verdict }: ReportVerdict, worlds: Worlds): Mismatch[] {
  const found = new Set(worlds.deployable.filter(({ declared }) => declared).map(({ verdicts }) => verdicts.get(row)));
  const expected = WORST_FIRST.find((candidate) => found.has(candidate)) ?? 'none';
  return expected === verdict ? [] : [{ row, problem: 'headline', expected, got: verdict }];
}

function compareWorlds(row: string, verdict: ReportVerdict, worlds: Worlds): Mismatch[] {
  const entries = [verdict, ...verdict.otherwise];
  const counts = entries.map(() => 0);
  const found = new Map<Mismatch['problem'], Mismatch>();
  const note = (problem: Mismatch['problem'], expected: string, got: string, world: World) => {
    if (!found.has(problem)) found.set(problem, { row, problem, expected, got, world: world.text });
  };
  for (const world of worlds.deployable) {
    const expected = world.verdicts.get(row) ?? 'none';
    const holding = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => holdsIn(entry.when, world));
    for (const { index } of holding) counts[index] = (counts[index] ?? 0) + 1;
    const said = holding.map(({ entry }) => `${entry.verdict} when ${entry.when?.text ?? 'always'}`).join('; ');
    if (holding.length === 0) note('gap', expected, 'nothing', world);
    else if (holding.length > 1) note('overlap', expected, said, world);
    else if (holding[0]?.entry.verdict !== expected) note('verdict', expected, said, world);
  }
  // A missing map key refuses worlds only for who resolves the map there; Cordon may still count those worlds.
  const never = worlds.refused['map-key'] > 0 ? -1 : counts.indexOf(0);
  const empty = entries[never];
  if (empty)
    found.set('never', {
      row,
      problem: 'never',
      expected: 'no such entry',
      got: `${empty.verdict} when ${empty.when?.text ?? 'always'}`,
    });
  return [...found.values()];
}
