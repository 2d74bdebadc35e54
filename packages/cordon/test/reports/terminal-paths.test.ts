import { describe, expect, test } from 'vitest';
import { coloured } from '../../src/reports/paint.ts';
import type { Report } from '../../src/reports/report.ts';
import { terminalReport } from '../../src/reports/terminal.ts';
import { flowReports } from './flow-reports.ts';
import { at, broken, enter, inward, notProduction, path, plain, toStore, wildcard } from './sample-flows.ts';

const base: Report = flowReports['paths-broken'];
const [failing] = base.verdicts;
const shown = (change: Partial<Report>) => terminalReport({ ...base, ...change }, { width: 200 });
const lines = (text: string, start: string) => text.split('\n').filter((line) => line.startsWith(start));

describe('a verdict that a path has shown', () => {
  test('is referred to, not repeated', () => {
    const text = shown({});
    expect(lines(text, '✗ PortalTargets')).toEqual([
      '✗ PortalTargets receives plain HTTP from its load balancer  shown above: internet → Records, hop 2',
    ]);
    expect(text).not.toContain('got HTTP, want HTTPS');
  });

  test.each<[string, Partial<Report['verdicts'][number]>]>([
    ['has another control', { control: 'listener-encrypts-clients' }],
    ['has another place too', { findings: [...(failing?.findings ?? []), elsewhere(at(300))] }],
    ['has other configurations', { when: notProduction }],
    ['had a waiver', { waiverExpired: { reason: 'old', until: '2026-11-01', from: at(1) } }],
  ])('stays whole where it %s', (_what, change) => {
    const verdicts = base.verdicts.map((each) => ({ ...each, ...change }));
    expect(shown({ verdicts })).toContain('infra/portal.yaml:118:7  got HTTP, want HTTPS');
  });

  test('in another configuration, too', () => {
    const report: Report = flowReports['paths-elsewhere'];
    const verdicts = base.verdicts.map((each) => ({
      ...{ ...each, verdict: 'pass' as const, findings: [] },
      otherwise: [{ ...each, when: notProduction }],
    }));
    const text = terminalReport({ ...report, verdicts }, { width: 200 });
    expect(lines(text, '✗ PortalTargets')[0]).toContain('shown above: internet → Records, hop 2');
    // The hops of that configuration decide, not the declared ones.
    expect(text).toContain('    hop 2  PortalListener sends plain HTTP to PortalTargets    infra/portal.yaml:118:7');
  });

  test('of a store', () => {
    const remark = {
      control: 'own',
      resource: 'portal/PortalTargets',
      verdict: 'fail' as const,
      message: 'm',
      at: at(7),
    };
    const paths = [path('Records', { ...broken, stores: [remark] })];
    const verdicts = base.verdicts.map((each) => ({ ...each, control: 'own', findings: [elsewhere(at(7))] }));
    expect(lines(shown({ paths, verdicts }), '✗ PortalTargets')[0]).toContain('internet → Records, store');
  });
});

test('a verdict in the same words of the same place is referred to, once', () => {
  const same = base.verdicts.map((each) => ({ ...each, control: 'phi-path-is-encrypted', message: plain.message }));
  const text = shown({ verdicts: [...same, ...same] });
  expect(lines(text, '✗ PortalListener')).toEqual([`✗ ${plain.message}  shown above: internet → Records, hop 2`]);
});

test('a store that is wrong in some configurations only says in which', () => {
  const remark = {
    control: 'own',
    resource: 'portal/PortalTargets',
    verdict: 'fail' as const,
    message: 'm',
    at: at(7),
  };
  const paths = [path('Records', { ...broken, stores: [remark] })];
  const verdicts = base.verdicts.map((each) => ({
    ...{ ...each, control: 'own', verdict: 'pass' as const, findings: [] },
    otherwise: [{ ...each, findings: [elsewhere(at(7))], when: notProduction }],
  }));
  const text = shown({ paths, verdicts });
  expect(text).toContain('    store  m  when IsProd is false    infra/portal.yaml:7:7\n');
  // As declared it passes: what fails elsewhere is told in full.
  expect(text).toContain(
    'when IsProd is false (passes as declared)\n    infra/portal.yaml:7:7  got HTTP, want HTTPS\n',
  );
});

function elsewhere(place: ReturnType<typeof at>) {
  return { at: place, got: 'HTTP', want: 'HTTPS', fingerprint: 'x', when: null };
}

test('one hop that breaks many paths is explained once, and paths beyond the cap are counted', () => {
  const paths = Array.from({ length: 40 }, (_, index) => ({ ...path('Records', broken), id: `p${index}` }));
  const text = shown({ paths, hops: [enter, inward(plain), toStore('Records')] });
  expect(lines(text, '✗ internet')).toHaveLength(25);
  expect(lines(text, '    hop 2')).toHaveLength(25);
  expect(lines(text, '           must')).toHaveLength(1);
  expect(text).toContain('\n… and 15 more paths like these; --format json lists them all\n');
  expect(text).toContain('PHI paths   0 shown   40 broken   0 not shown\n');
});

test('hops that may be are listed up to a cap, those that are not there are not', () => {
  const possible = (id: string) => toStore('Documents', { ...wildcard, id, certainty: 'possible' });
  const hops = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(possible);
  const text = shown({
    paths: [],
    limits: { morePaths: 0, moreHops: 0 },
    hops: [...hops, { ...possible('k'), exists: false }],
  });
  expect(text).toContain('\nPHI paths   none: nothing given shows a way from an entry to a store, 10 possible hops\n');
  expect(lines(text, 'possible')).toHaveLength(9);
  expect(lines(text, 'possible').at(-1)).toBe('possible  … and 2 more hops in --format json');
});

test('names that two stacks share are told apart', () => {
  const twin = base.map.nodes.filter(({ name }) => name === 'Records').map((each) => ({ ...each, id: 'test/Records' }));
  const text = shown({ map: { ...base.map, nodes: [...base.map.nodes, ...twin] } });
  expect(text).toContain('✗ internet → PortalListener → PortalTargets → AppFleet → portal/Records (SQL Server)\n');
});

test('the sums of what is broken have the colour of failures', () => {
  const report = { ...base, limits: { morePaths: 0, moreHops: 0 } };
  expect(terminalReport(report, { paint: coloured })).toContain('\u001b[31m\u001b[1m2 broken\u001b[22m\u001b[39m');
});
