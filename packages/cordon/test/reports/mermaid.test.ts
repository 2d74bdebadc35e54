import { describe, expect, test } from 'vitest';
import { FlowIndex } from '../../src/reports/flow-index.ts';
import { markdownReport } from '../../src/reports/markdown.ts';
import { flowDiagram, mermaidLimits } from '../../src/reports/mermaid.ts';
import type { Report } from '../../src/reports/report.ts';
import { sortedPaths } from '../../src/reports/sorted-paths.ts';
import { flowReports } from './flow-reports.ts';
import { broken, hop, inward, path, plain, toStore, unread } from './sample-flows.ts';

const base: Report = flowReports['paths-broken'];
const draw = (report: Report) => flowDiagram(sortedPaths(report), new FlowIndex(report));
const linesOf = (report: Report) =>
  draw(report)
    .text.split('\n')
    .map((line) => line.trim());

/** A report with so many sound hops of their own nodes beside those of the sample. */
function wide(count: number, change: Partial<Report> = {}): Report {
  const more = Array.from({ length: count }, (_, index) => hop(`h${index}`, `a/From${index}`, `a/To${index}`));
  return { ...base, hops: [...base.hops, ...more], ...change };
}

test('what is broken has a line of its own, not only a colour', () => {
  const lines = linesOf(base);
  expect(lines).toContain('n1 ==>|"HTTP 8080"| n2');
  expect(lines).toContain('n2 ==> n3');
  expect(lines).toContain('n3 -.->|"HTTPS"| n6');
  expect(lines).toContain('linkStyle 1,2 stroke:#A6083F,stroke-width:3px');
  expect(lines).toContain('class n1,n2,n3 broken');
});

test('a hop that is possible only, or not there as declared, is not drawn', () => {
  const lone = toStore('Documents', { id: 'lone', certainty: 'possible' });
  expect(draw({ ...base, hops: [lone] })).toEqual({ text: '', leftOut: undefined });
  expect(draw({ ...base, hops: [toStore('Documents', { exists: false })] }).text).toBe('');
});

test('what is read comes from the store', () => {
  const lines = linesOf({ ...base, hops: [toStore('Records', { carries: 'read' })] });
  expect(lines).toContain('n0[("Records")]');
  expect(lines).toContain('n0 -->|"HTTPS 443"| n1');
});

describe('beyond what Mermaid draws', () => {
  test('only bad paths are drawn, and that is said', () => {
    const all = draw(wide(494));
    expect(all.leftOut).toBeUndefined();
    const { text, leftOut } = draw(wide(495));
    expect(leftOut).toBe('Only paths that are broken or not shown are drawn: all would be too many.');
    expect(text).toContain('n1 ==>|"HTTP 8080"| n2');
    expect(text).not.toContain('From7');
    expect(markdownReport(wide(495))).toContain(leftOut);
  });

  test('where these are too many, the bad hops that fit', () => {
    const bad = Array.from({ length: 900 }, (_, index) =>
      hop(`bad${index}`, `a/${'Long'.repeat(20)}From${index}`, `a/To${index}`, index % 2 === 0 ? unread : plain),
    );
    const paths = bad.map(({ id }) => ({ ...path('Records', broken), id: `p-${id}`, hops: [id], bad: [id] }));
    const { text, leftOut } = draw({ ...base, hops: [inward(), ...bad], paths });
    expect(text.length).toBeLessThan(mermaidLimits.characters);
    const count = text.match(/==>/g)?.length ?? 0;
    expect(count).toBeGreaterThan(100);
    expect(text).not.toContain('-.->');
    expect(leftOut).toBe(
      `Only hops that are broken or not shown are drawn: all would be too many. ${900 - count} more of them are not drawn.`,
    );
  });
});

test('boxes in a circle end, and a node in a box that is not there is drawn outside', () => {
  const boxes = base.map.boxes.map((box) => (box.id === 'account' ? { ...box, parent: 'network' } : box));
  const lines = linesOf({ ...base, map: { ...base.map, boxes } });
  expect(lines.filter((line) => line.includes('"internet"'))).toHaveLength(1);
  expect(lines.filter((line) => /^n\d\["PortalListener"/.test(line))).toHaveLength(1);
  const [first, ...rest] = base.map.nodes;
  const lost = { ...base.map, nodes: [{ ...first, box: 'nowhere' }, ...rest] } as Report['map'];
  expect(linesOf({ ...base, map: lost })[1]).toBe('n0(["internet"])');
});
