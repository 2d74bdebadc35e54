import type { FlowIndex } from './flow-index.ts';
import { pathFaults } from './path-faults.ts';
import type { At, Finding, ReportedVerdict, When } from './report.ts';
import type { PathInWorld } from './sorted-paths.ts';

/**
 * For verdicts that say what a path has said already, where it does: "internet → Records, hop 2". A verdict is among them
 * only where all its places are on paths, of the same control or in the same words, and in the same configurations.
 * @param paths those that the reader of the report is shown.
 */
export function shownOnPaths(paths: readonly PathInWorld[], index: FlowIndex): Map<ReportedVerdict, string> {
  const shown = new Map<string, string>();
  for (const each of paths) {
    const { path, otherwise } = each;
    const when = otherwise === null ? path.when : (path.otherwise[otherwise]?.when ?? null);
    for (const { label, verdict, message, control, places, resource } of pathFaults(each, index))
      for (const at of places)
        for (const said of [control, message]) {
          const key = keyOf({ said, verdict, at, when, isElsewhere: otherwise !== null, resource });
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
  const { verdict, findings, doubts, when, message } = elsewhere ?? each;
  const places: readonly Pick<Finding, 'at'>[] = verdict === 'fail' ? findings : verdict === 'unknown' ? doubts : [];
  const wheres = places.map(({ at }) => {
    const rest = { verdict, at, when, isElsewhere: elsewhere !== undefined };
    const ways = [each.control, message].flatMap((said) =>
      [null, each.resource.id].map((resource) => ({ said, resource })),
    );
    return ways.map((way) => shown.get(keyOf({ ...rest, ...way }))).find((where) => where !== undefined);
  });
  return wheres.every((where) => where !== undefined) ? wheres[0] : undefined;
}

function keyOf(of: {
  /** Its control, or its words. */
  readonly said: string | null;
  readonly verdict: string;
  readonly at: At;
  readonly when: When | null;
  readonly isElsewhere: boolean;
  readonly resource: string | null;
}): string {
  const { file, line, column } = of.at;
  return JSON.stringify([of.said, of.verdict, file, line, column, of.when?.text, of.isElsewhere, of.resource]);
}
