import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';
import { folderWith } from './temporary-folder.ts';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'cordon.cjs');
const trail = (name: string, isOn = false) => `  ${name}:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: logs
      IsMultiRegionTrail: true
      EnableLogFileValidation: true
      IsLogging: ${isOn}
`;
const waiver = (resource: string) =>
  `waivers:\n  - control: trail-is-on\n    resource: ${resource}\n    reason: goes with the old account\n    until: 2026-12-31\n`;
const text = `Resources:\n${trail('Old')}${trail('New')}`;
const leftAlone = (at: string, name: string) =>
  `cordon: ${at}: ${name} is left alone: it is waived until 2026-12-31; name it to fix it all the same\n`;
const idle = (at: string) => `cordon: ${at}: this waiver waives nothing after the change: remove it\n`;

beforeAll(() => ensureBuilt());

function run(folder: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stderr, lines: stdout.match(/^(?:@@.*|[-+] .*)$/gm) ?? [] };
}

const fix = (files: Readonly<Record<string, string>>, ...args: string[]) =>
  run(folderWith(files), ['fix', 'trail-is-on', '--as-of', '2026-11-25', ...args]);
const change = (...hunks: string[]) =>
  hunks.flatMap((hunk) => [hunk, '-      IsLogging: false', '+      IsLogging: true']);
const onlyNew = change('@@ -12,4 +12,4 @@');
const onlyOld = change('@@ -5,7 +5,7 @@');
const both = change('@@ -5,11 +5,11 @@').concat(change('').slice(1));

test('what is waived is left alone, the rest is mended: exit 0', () =>
  expect(fix({ 'a.yaml': text, 'cordon.yaml': waiver('Old') })).toEqual({
    status: 0,
    lines: onlyNew,
    stderr: leftAlone('cordon.yaml:2', 'Old'),
  }));

test('where all is waived, nothing is to be done; of a waiver for several, none is idle before all pass', () => {
  const two = { 'cordon.yaml': waiver("'*/T*'"), 'a.yaml': `Resources:\n${trail('TOld')}${trail('TNew')}` };
  const all = leftAlone('cordon.yaml:2', 'TOld') + leftAlone('cordon.yaml:2', 'TNew');
  expect(fix(two)).toEqual({ status: 0, lines: [], stderr: all });
  expect(fix(two, 'TOld')).toEqual({ status: 0, lines: onlyOld, stderr: '' });
});

test('a waiver in the template counts, unless none is heeded', () => {
  const files = {
    'a.yaml': text.replace(
      '  Old:',
      '  # cordon-waive: trail-is-on until=2026-12-31 goes with the old account\n  Old:',
    ),
  };
  expect(fix(files)).toEqual({
    status: 0,
    lines: change('@@ -13,4 +13,4 @@'),
    stderr: leftAlone('a.yaml:2', 'Old'),
  });
  expect(fix(files, '--no-inline-waivers')).toMatchObject({ status: 0, stderr: '' });
});

test('a resource that is named is fixed all the same, and the waiver is told', () =>
  expect(fix({ 'a.yaml': text, 'cordon.yaml': waiver('Old') }, 'Old')).toEqual({
    status: 0,
    lines: onlyOld,
    stderr: idle('cordon.yaml:2'),
  }));

test('a waiver that expired keeps nothing from being fixed, and is told', () =>
  expect(fix({ 'a.yaml': text, 'cordon.yaml': waiver('Old') }, '--as-of', '2027-01-01')).toEqual({
    status: 0,
    lines: both,
    stderr: idle('cordon.yaml:2'),
  }));

test('a waiver that is wrong is told: exit 2', () => {
  const files = { 'a.yaml': text.replace('  Old:', '  # cordon-waive: trail-is-on\n  Old:') };
  const { status, stderr, lines } = fix(files);
  expect(stderr).toMatch(/^cordon: a\.yaml:2: .*\n$/);
  expect([status, lines]).toEqual([2, change('@@ -6,11 +6,11 @@').concat(change('').slice(1))]);
});

test('check ends as fix says: with 2 until the waiver is removed', () => {
  const folder = folderWith({
    'a.yaml': `Resources:\n${trail('Old')}${trail('New', true)}`,
    'cordon.yaml': waiver('Old'),
  });
  const day = ['--as-of', '2026-11-25'];
  expect(run(folder, ['fix', 'trail-is-on', 'Old', '--write', ...day])).toMatchObject({
    status: 0,
    stderr: `cordon: Old (a.yaml): trail-is-on passes now\n${idle('cordon.yaml:2')}`,
  });
  const { status, stderr } = run(folder, ['check', '.', ...day]);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^cordon: cordon\.yaml:2: .* waives nothing: /)]);
  writeFileSync(join(folder, 'cordon.yaml'), 'waivers: []\n');
  expect(run(folder, ['check', '.', ...day]).stderr).toBe('');
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(`Resources:\n${trail('Old', true)}${trail('New', true)}`);
});
