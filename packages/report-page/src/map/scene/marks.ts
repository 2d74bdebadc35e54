import type { Report, ReportedVerdict } from '@cordon/cordon/report';
import type { MapNode } from '@cordon/cordon/report-flow';
import { by } from './by.ts';
import type { Mark } from './scene.ts';

export interface Marked {
  readonly mark: Mark | null;
  readonly varies: boolean;
}

const weight: Readonly<Record<Mark, number>> = { 'fail must': 3, fail: 2, unknown: 1 };

/** The heavier of two. */
export function heavier(a: Mark | null, b: Mark | null): Mark | null {
  return (a ? weight[a] : 0) >= (b ? weight[b] : 0) ? a : b;
}

/** The mark of each node, by its id: what belongs to it counts with it. */
export function marks(report: Report): ReadonlyMap<string, Marked> {
  const byResource = by(report.verdicts, ({ resource }) => resource.id);
  return new Map(report.map.nodes.map((node) => [node.id, marked(node, byResource)]));
}

function marked(node: MapNode, verdicts: ReadonlyMap<string, readonly ReportedVerdict[]>): Marked {
  const own = [...(node.resource === null ? [] : [node.resource]), ...node.attached].flatMap(
    (id) => verdicts.get(id) ?? [],
  );
  return {
    mark: own.map((each) => markOf(each, each.verdict)).reduce(heavier, null),
    varies: own.some((each) =>
      each.otherwise.some(({ verdict }) => markOf(each, verdict) !== markOf(each, each.verdict)),
    ),
  };
}

/** What is accepted for a time weighs like a should: it fails, and nobody has to act today. */
function markOf(each: ReportedVerdict, verdict: ReportedVerdict['verdict']): Mark | null {
  if (verdict === 'fail') return each.strength === 'must' && each.waived === null ? 'fail must' : 'fail';
  return verdict === 'unknown' ? 'unknown' : null;
}
