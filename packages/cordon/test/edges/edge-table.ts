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
  /** Property and value of each finding, which identify it: `Listeners[0].Protocol: HTTP`. */
  readonly finds?: string;
  /** What is said of it, where the choice of words depends on the template. */
  readonly message?: string;
}

/** Tests a control over a table of templates. Each verdict is compared as one line, see `verdictLine`. */
export function testEdges(control: Control, resource: string, edges: readonly Edge[]): void {
  test.each(edges.map((edge) => [edge.it, edge] as const))('%s', (_name, edge) => {
    const verdict = verdictOn(judgeText(control, edge.from, edge.given), edge.on ?? resource);
    expect(verdictLine(verdict)).toBe(edge.says);
    expect(textsOf(verdict).filter((text) => botched.test(text))).toEqual([]);
    if (edge.finds !== undefined) expect(foundLine(verdict)).toBe(edge.finds);
    if (edge.message !== undefined) expect(verdict.message).toBe(edge.message);
  });
}

/** A text shows so that something was missing when it was put together. */
const botched = /^$|^\s|\s$| {2}|undefined|\[object/;

/** What is said to the reader; only a pass may go without words. */
function textsOf(verdict: ReportedVerdict): readonly string[] {
  return [verdict, ...verdict.otherwise].flatMap((part) => [
    ...(part.verdict === 'pass' && part.message === '' ? [] : [part.message]),
    ...part.findings.flatMap(({ got, want }) => [got, want]),
    ...part.doubts.flatMap(({ why, settle }) => [why, settle]),
  ]);
}

function foundLine({ findings }: Evidence): string {
  return findings.map(({ fingerprint, got }) => `${fingerprint.split('|')[2]}: ${got}`).join(', ');
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
