import type { FlowIndex } from './flow-index.ts';
import { pathFaults } from './path-faults.ts';
import type { At, Finding, ReportedVerdict, When } from './report.ts';
import type { PathInWorld } from './sorted-paths.ts';

/**
 * For verdicts that say what a path has said already, where it does: "internet → Records, hop 2". A verdict is among them
 * only where all its places are on paths, of the same control and in the same configurations.
 * @param paths those that the reader of the report is shown.
 */
export function shownOnPaths(paths: readonly PathInWorld[], index: FlowIndex): Map<ReportedVerdict, string> {
  const shown = new Map<string, string>();
  for (const each of paths) {
    const { path, otherwise } = each;
    const when = otherwise === null ? path.when : (path.otherwise[otherwise]?.when ?? null);
    for (const { label, verdict, control, places, resource } of pathFaults(each, index))
      for (const at of places) {
        const key = keyOf({ control, verdict, at, when, isElsewhere: otherwise !== null, resource });
        if (!shown.has(key)) shown.set(key, `${index.ends(path)}, ${label}`);
      }
  }
  if (shown.size === 0) return new Map();
  const found = index.report.verdicts.flatMap((each) => {
    const where = whereOf(each, shown);
    return where === undefined ? [] : [[each, where] as const];
  });
  return new Map(found);
}

function whereOf(each: ReportedVerdict, shown: ReadonlyMap<string, string>): string | undefined {
  // Who accepted it, and until when, is told with the verdict alone.
  if (each.waived !== null || each.waiverExpired) return undefined;
  const elsewhere = each.verdict === 'fail' ? undefined : each.otherwise.find(({ verdict }) => verdict === 'fail');
  const { verdict, findings, doubts, when } = elsewhere ?? each;
  const places: readonly Pick<Finding, 'at'>[] = verdict === 'fail' ? findings : verdict === 'unknown' ? doubts : [];
  const wheres = places.map(({ at }) => {
    const rest = { control: each.control, verdict, at, when, isElsewhere: elsewhere !== undefined };
    return shown.get(keyOf({ ...rest, resource: null })) ?? shown.get(keyOf({ ...rest, resource: each.resource.id }));
  });
  return wheres.every((where) => where !== undefined) ? wheres[0] : undefined;
}

function keyOf(of: {
  readonly control: string | null;
  readonly verdict: string;
  readonly at: At;
  readonly when: When | null;
  readonly isElsewhere: boolean;
  readonly resource: string | null;
}): string {
  const { file, line, column } = of.at;
  return JSON.stringify([of.control, of.verdict, file, line, column, of.when?.text, of.isElsewhere, of.resource]);
}
