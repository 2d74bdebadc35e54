import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';
import { folderWith } from './temporary-folder.ts';
import { Watching } from './watching.ts';

beforeAll(() => ensureBuilt());

const volume = (encrypted: boolean) =>
  `Resources:\n  Disk:\n    Type: AWS::EC2::Volume\n    Properties: { AvailabilityZone: a, Encrypted: ${encrypted} }\n`;
const failed = /[1-9]\d* failed[^\n]*\n/;
const none = /\n0 failed[^\n]*\n/;
const line = (what: string) =>
  new RegExp(`(?:^|\\n)\\d\\d:\\d\\d:\\d\\d {2}${what} {2}\\(watching [^\\n]*; Ctrl-C ends\\)\\n`);

test('a file that changes gives a new verdict, and Ctrl-C ends with 0', async () => {
  const folder = folderWith({ 'a.yaml': volume(false) });
  const watching = new Watching(folder, '.');
  expect(await watching.until(line('checked'))).toMatch(failed);
  writeFileSync(join(folder, 'a.yaml'), volume(true));
  expect(await watching.until(line('changed a.yaml'))).toMatch(none);
  expect(await watching.interrupt()).toBe(0);
  expect(watching.errors).toBe('');
});

test('files and folders come and go', async () => {
  const folder = folderWith({ 'a.yaml': volume(true) });
  const watching = new Watching(folder, '.');
  await watching.until(line('checked'));
  mkdirSync(join(folder, 'new/deep'), { recursive: true });
  writeFileSync(join(folder, 'new/deep/b.yaml'), volume(false));
  expect(await watching.until(line('added new/deep/b.yaml'))).toMatch(failed);
  writeFileSync(join(folder, 'new/deep/b.yaml'), volume(true));
  expect(await watching.until(line('changed new/deep/b.yaml'))).toMatch(none);
  rmSync(join(folder, 'new'), { recursive: true });
  expect(await watching.until(line('deleted new/deep/b.yaml'))).toContain('1 stack');
  mkdirSync(join(folder, 'new'));
  writeFileSync(join(folder, 'new/c.yaml'), volume(false));
  expect(await watching.until(line('added new/c.yaml'))).toMatch(failed);
  expect(await watching.interrupt()).toBe(0);
});

test('an editor that replaces the file is seen', async () => {
  const folder = folderWith({ 'a.yaml': volume(true) });
  const watching = new Watching(folder, 'a.yaml');
  await watching.until(line('checked'));
  for (const encrypted of [false, true]) {
    writeFileSync(join(folder, '.a.yaml.swp'), volume(encrypted));
    renameSync(join(folder, '.a.yaml.swp'), join(folder, 'a.yaml'));
    expect(await watching.until(line('changed a.yaml'))).toMatch(encrypted ? none : failed);
  }
});

test('what is broken has its line, and is checked once it is mended', async () => {
  const folder = folderWith({ 'a.yaml': volume(true) });
  const watching = new Watching(folder, '.');
  await watching.until(line('checked'));
  writeFileSync(join(folder, 'a.yaml'), `${volume(true)}  Broken: [`);
  expect(await watching.until(line('changed a.yaml'))).toMatch(/cordon: a\.yaml:\d+:\d+: not well formed/);
  rmSync(join(folder, 'a.yaml'));
  expect(await watching.until(line('deleted a.yaml'))).toContain('cordon: no CloudFormation template found in .');
  writeFileSync(join(folder, 'a.yaml'), volume(true));
  expect(await watching.until(line('added a.yaml'))).toMatch(none);
  writeFileSync(join(folder, 'cordon.yaml'), 'nonsense: 1\n');
  expect(await watching.until(line('added cordon.yaml'))).toContain('cordon: cordon.yaml:1');
  rmSync(join(folder, 'cordon.yaml'));
  expect(await watching.until(line('deleted cordon.yaml'))).toMatch(none);
  expect(await watching.interrupt()).toBe(0);
});

test('changes that come together are one run', async () => {
  const folder = folderWith({ 'a.yaml': volume(true), 'b.yaml': volume(true) });
  const watching = new Watching(folder, '.');
  await watching.until(line('checked'));
  writeFileSync(join(folder, 'a.yaml'), volume(false));
  writeFileSync(join(folder, 'b.yaml'), volume(false));
  expect(await watching.until(line('changed a.yaml, changed b.yaml'))).toMatch(failed);
  // Were there a second run for the same changes, it would stand before the next one's line.
  writeFileSync(join(folder, 'a.yaml'), volume(true));
  const next = await watching.until(line('changed a.yaml'));
  expect(next.match(/PHI scope/g)).toHaveLength(1);
});

test('reports go to their files, which start no run', async () => {
  const folder = folderWith({ 'a.yaml': volume(true) });
  const watching = new Watching(folder, '.', '--out', 'r.txt', '--out', 'r.json', '--format', 'markdown');
  // A report on standard output stays one: the line goes beside it.
  await watching.until(/# Cordon: .*\n[\s\S]*\nCordon 0.*\n/);
  await watching.untilError(line('checked'));
  writeFileSync(join(folder, 'a.yaml'), volume(false));
  await watching.untilError(line('changed a.yaml'));
  expect(readFileSync(join(folder, 'r.txt'), 'utf8')).toMatch(failed);
  expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).verdicts[0].verdict).toBe('fail');
  expect(watching.errors.match(/Ctrl-C ends/g)).toHaveLength(2);
});

test('the served page is the last report, and why there is none', async () => {
  const folder = folderWith({ 'a.yaml': volume(false) });
  const watching = new Watching(folder, '.', '--serve');
  const [, address = ''] = /report at (\S+);/.exec(await watching.until(line('checked'))) ?? [];
  const page = async () => (await fetch(address)).text();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await page()).toContain('Disk');
  writeFileSync(join(folder, 'a.yaml'), volume(false).replace('Disk', 'OtherDisk'));
  await watching.until(line('changed a.yaml'));
  expect(await page()).toContain('OtherDisk');
  rmSync(join(folder, 'a.yaml'));
  await watching.until(line('deleted a.yaml'));
  expect(await page()).toContain('no CloudFormation template found');
  // A browser that listens does not keep the process.
  const listening = await fetch(`${address}changes`);
  expect(listening.status).toBe(200);
  expect(await watching.interrupt()).toBe(0);
});

test.each([
  [['.', '--watch', '--serve', '0'], '--serve got "0"'],
  [['.', '--watch', '--serve', 'infra/'], '--serve got "infra/"; use a port from 1 to 65535'],
  [['--stdin-name', 'a.yaml', '--watch'], '--watch cannot watch standard input'],
])('%j is refused', async (args, message) => {
  const watching = new Watching(folderWith({ 'a.yaml': volume(true) }), ...args.filter((each) => each !== '--watch'));
  await watching.until(/\n/);
  expect(watching.errors).toContain(message);
});
