import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { exitCode } from '../src/cli/exit-code.ts';
import { folderWith } from './temporary-folder.ts';

const clinic = join(import.meta.dirname, '../../../examples/clinic');

/** The example's three faults: the file, what stands there, and what mends it. */
const faults = {
  'scans in plain HTTP': ['edge.yaml', 'Protocol: HTTP\n      Port: 8080', 'Protocol: HTTPS\n      Port: 8443'],
  'a volume in development': ['app.yaml', 'Encrypted: !If [IsProd, true, false]', 'Encrypted: true'],
  'a trail without KMS': [
    'app.yaml',
    '          ExcludeManagementEventSources:\n            - kms.amazonaws.com\n',
    '',
  ],
} as const;

type Fault = keyof typeof faults;

/** The clinic with all faults mended but these. */
function clinicWith(...left: readonly Fault[]) {
  const files = Object.fromEntries(
    readdirSync(clinic).map((file) => [file, readFileSync(join(clinic, file), 'utf8')] as const),
  );
  for (const [name, [file, before, after]] of Object.entries(faults)) {
    if (left.includes(name as Fault)) continue;
    expect(files[file]).toContain(before);
    files[file] = files[file]?.replace(before, after) ?? '';
  }
  const { report } = check({ paths: ['.'], cwd: folderWith(files), asOf: '2026-11-28' });
  const ends = new Map(report.map.nodes.map(({ id, name }) => [id, name]));
  const verdicts = report.paths.map(({ to, verdict, otherwise }) => {
    const elsewhere = otherwise.map((each) => `${each.verdict} when ${each.when.text}`);
    return `${ends.get(to)} ${[verdict, ...elsewhere].join(', ')}`;
  });
  return { report, verdicts };
}

const stores = ['Records', 'DocumentsBucket', 'PortalLogGroup', 'archive of DocumentsBucket'];

describe('the clinic', () => {
  test('mended: every path is encrypted, and nothing fails', () => {
    const { report, verdicts } = clinicWith();
    for (const store of [...stores, 'AccessLogBucket']) expect(verdicts).toContain(`${store} pass`);
    expect(report.paths.map(({ verdict, otherwise }) => [verdict, otherwise.length])).toEqual(
      report.paths.map(() => ['pass', 0]),
    );
    expect(exitCode(report, ['any-configuration'])).toBe(0);
  });

  test('with scans in plain HTTP the paths over them are broken, at the hop', () => {
    const { report, verdicts } = clinicWith('scans in plain HTTP');
    for (const store of stores) expect(verdicts).toContain(`${store} fail`);
    const bad = new Set(report.paths.flatMap((path) => path.bad));
    const hops = report.hops.filter(({ id }) => bad.has(id));
    expect(hops.map(({ message, evidence }) => [message, evidence[0]?.at.file, evidence[0]?.at.line])).toEqual([
      ['ImagingTargets receives plain HTTP from its load balancer', 'edge.yaml', 277],
    ]);
    expect(exitCode(report, [])).toBe(1);
  });

  test('with a volume in development the paths are broken there alone', () => {
    const { report, verdicts } = clinicWith('a volume in development');
    for (const store of stores) expect(verdicts).toContain(`${store} pass, fail when IsProd of app is false`);
    expect([exitCode(report, []), exitCode(report, ['any-configuration'])]).toEqual([0, 1]);
  });

  test('with a trail without KMS no path to a store under a key is shown', () => {
    const { report, verdicts } = clinicWith('a trail without KMS');
    for (const store of ['Records', 'DocumentsBucket', 'PortalLogGroup'])
      expect(verdicts).toContain(`${store} unknown`);
    const remarks = report.paths.flatMap((path) => path.stores.map(({ control, verdict }) => `${control} ${verdict}`));
    expect(remarks).toContain('trail-records-kms unknown');
    expect(exitCode(report, [])).toBe(1);
  });
});
