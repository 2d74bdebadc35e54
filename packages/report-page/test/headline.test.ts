import type { Report } from '@cordon/cordon/report';
import type { ReportedPath } from '@cordon/cordon/report-flow';
import { describe, expect, test } from 'vitest';
import { headline } from '../src/page/headline.ts';
import { worldOf } from '../src/page/world.ts';
import { sampleReport } from './sample-report.ts';

const told = (report: Report, configuration: number | null = null) =>
  headline(worldOf(report, configuration === null ? null : (report.configurations[configuration] ?? null)))
    .text.replace(/<[^>]+>/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
const encrypted = (report: Report): Report => ({
  ...report,
  configurations: [],
  verdicts: report.verdicts.map((each) => ({ ...each, otherwise: [] })),
  hops: report.hops.map((each) => ({ ...each, encrypted: 'yes' })),
  paths: report.paths.map((each) => ({ ...each, verdict: 'pass', weakest: [] })),
});
const first = (report: Report, change: Partial<ReportedPath>): Report => ({
  ...report,
  paths: report.paths.map((each, index) => (index === 0 ? { ...each, ...change } : each)),
});

describe('the headline', () => {
  test('counts hops in the clear and the paths they break, and names the other configuration', () => {
    expect(told(sampleReport())).toBe(
      '1 hop lets PHI travel in the clear. It breaks 3 of 9 paths. 1 path not shown. With IsProd is false , 1 verdict changes and 5 paths break. Look at that configuration',
    );
  });

  test('is counted anew in another configuration', () => {
    expect(told(sampleReport(), 0)).toContain('3 hops let PHI travel in the clear. They break 5 of 9 paths.');
    expect(told(sampleReport(), 0)).toContain('Back to the declared configuration');
  });

  test('says what was seen where nothing is broken, and no more', () => {
    expect(told(encrypted(sampleReport()))).toBe(
      'No hop was seen that lets PHI travel in the clear. 9 paths seen encrypted on every hop.',
    );
  });

  test('says what was not shown where nothing is broken', () => {
    expect(told(first(encrypted(sampleReport()), { verdict: 'unknown' }))).toBe(
      'No hop was seen that lets PHI travel in the clear. 1 path not shown.',
    );
  });

  test('tells paths that only a store breaks apart from hops', () => {
    const at = { file: 'a.yaml', line: 1, column: 1 };
    const stores = [{ resource: 'records/Records', control: 'x', verdict: 'fail' as const, message: 'plain', at }];
    expect(told(first(encrypted(sampleReport()), { verdict: 'fail', stores }))).toBe(
      'No hop was seen that lets PHI travel in the clear. 1 path reaches a store that is not as it must be.',
    );
  });

  test('is no good news where there is no path', () => {
    expect(told({ ...encrypted(sampleReport()), paths: [] })).toContain(
      'No way from an entry to a store was seen. That says nothing of how PHI travels',
    );
  });

  test('says that paths were left out, and failures waived', () => {
    const report = sampleReport({ limits: { morePaths: 12, moreHops: 0 } });
    const waived = { reason: 'r', until: '2027-01-01', from: { file: 'cordon.yaml', line: 1, column: 1 } };
    const verdicts = report.verdicts.map((each) => (each.verdict === 'fail' ? { ...each, waived } : each));
    expect(told({ ...report, verdicts })).toContain('12 more paths were found and not listed.');
    expect(told({ ...report, verdicts })).toContain('3 failures are waived for a time.');
  });
});

test('the headline says of another configuration only what changes there', () => {
  const report = sampleReport();
  const [other] = report.configurations;
  if (!other) throw new Error('the sample has a configuration');
  const saying = (change: Partial<typeof other>) => told({ ...report, configurations: [{ ...other, ...change }] });
  expect(saying({ paths: [] })).toContain('With IsProd is false , 1 verdict changes and 2 hops change. Look');
  expect(saying({ paths: [], hops: [] })).toContain('With IsProd is false , 1 verdict changes. Look');
});

test('the headline counts hops in the clear that no path takes', () => {
  const report = encrypted(sampleReport());
  const hop = { ...(report.hops[0] as Report['hops'][number]), id: 'aside', encrypted: 'no' as const };
  const [aside, possible] = [
    { ...report, hops: [...report.hops, hop] },
    { ...report, hops: [...report.hops, { ...hop, certainty: 'possible' as const }] },
  ];
  expect(told(aside)).toContain('1 hop is in the clear , on no path that was seen.');
  expect(told({ ...aside, paths: [] })).toMatch(
    /^1 hop is in the clear , on no path that was seen\. No way from an entry to a store was seen\. That says nothing/,
  );
  expect(told(possible)).toContain('No hop was seen that lets PHI travel in the clear.');
  const sample = sampleReport();
  expect(told({ ...sample, hops: [...sample.hops, hop] })).toContain(
    '1 more hop in the clear is on no path that was seen.',
  );
});
