import { expect, test } from 'vitest';
import type { Control } from '../../src/controls/control.ts';
import type { Evidence, ReportedVerdict } from '../../src/reports/report.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';

/** A template (or several, by file name) and the verdict that one resource gets. */
export interface Edge {
  readonly it: string;
  readonly from: string | Readonly<Record<string, string>>;
  readonly says: string;
  /** Logical id of the resource, where it is not the table's. */
  readonly on?: string;
  readonly given?: Readonly<Record<string, string>>;
}

/** Tests a control over a table of templates. Each verdict is compared as one line, see `verdictLine`. */
export function testEdges(control: Control, resource: string, edges: readonly Edge[]): void {
  test.each(edges.map((edge) => [edge.it, edge] as const))('%s', (_name, { from, says, on, given }) => {
    expect(verdictLine(verdictOn(judgeText(control, from, given), on ?? resource))).toBe(says);
  });
}

/**
 * A verdict with the lines it points at and where it holds: `fail 6 [IsProd is false] | pass [IsProd is true]`. Lines of
 * other files than `template.yaml` carry their name.
 */
export function verdictLine(verdict: ReportedVerdict): string {
  const parts = [verdict, ...verdict.otherwise];
  return parts.map((part) => `${evidenceLine(part)}${part.when ? ` [${part.when.text}]` : ''}`).join(' | ');
}

function evidenceLine({ verdict, findings, doubts }: Evidence): string {
  const places = [...findings, ...doubts].map(({ at }) => (at.file === 'template.yaml' ? '' : `${at.file}:`) + at.line);
  return [verdict, [...new Set(places)].join(',')].join(' ').trim();
}

/** One part that nobody can know and one that fails, in both orders: either way it fails, at the line of the failing part. */
export function failsInBothOrders(unknown: string, failing: string, build: (parts: string) => string): readonly Edge[] {
  return [unknown + failing, failing + unknown].map((parts, index) => {
    const from = build(parts);
    const line = from.split('\n').findIndex((text) => text.includes('# here')) + 1;
    return {
      it: `a part that is not known ${index === 0 ? 'before' : 'after'} one that fails`,
      from,
      says: `fail ${line}`,
    };
  });
}
