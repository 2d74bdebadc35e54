import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';
import { asNobody } from './as-nobody.ts';
import { type Content, folderWith } from './temporary-folder.ts';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'cordon.cjs');
const template = 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n';

beforeAll(() => ensureBuilt());

function check(files: Readonly<Record<string, Content>>, args: readonly string[], input = '') {
  const folder = folderWith(files);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  const now = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return { folder, now, status, stdout, stderr };
}

describe('a report never replaces what the run reads', () => {
  const json = '{"Resources":{"B":{"Type":"AWS::S3::Bucket"}}}';
  const files = {
    'portal/imaging.json': json,
    'portal/broken.json': `${json.slice(0, -1)},`,
    'portal/link.txt': { link: 'imaging.json' },
    'portal/parameters.json': '[]',
    'cordon.yaml': 'waivers: []\n',
  };
  test.each<readonly [string, string, readonly string[]]>([
    ['a template in a folder', 'portal/imaging.json', ['portal']],
    ['by another spelling', './portal/../portal/imaging.json', ['portal/imaging.json']],
    ['through a link', 'portal/link.txt', ['portal/imaging.json']],
    ['a template that cannot be read', 'portal/broken.json', ['portal']],
    ['the parameters', 'portal/parameters.json', ['portal/imaging.json', '--parameters', 'portal/parameters.json']],
    ['cordon.yaml', 'cordon.yaml', ['portal/imaging.json', '--format', 'json']],
    ['what standard input stands for', 'portal/imaging.json', ['--stdin-name', 'portal/imaging.json']],
  ])('%s', (_name, file, args) => {
    const { folder, now, ...said } = check(files, [...args, '--out', 'good.txt', '--out', file], json);
    expect(said).toEqual({
      status: 2,
      stdout: '',
      stderr: `cordon: --out ${file}: this run reads that file; name another one for the report\n`,
    });
    expect(now).not.toContain('good.txt');
    for (const [name, content] of Object.entries(files))
      if (typeof content === 'string') expect(readFileSync(join(folder, name), 'utf8')).toBe(content);
  });

  test('an earlier report in the folder is replaced', () => {
    const earlier = '{"format":"cordon-report/1","verdicts":[]}';
    const { folder, status } = check({ 'a.yaml': template, 'report.json': earlier }, ['.', '--out', 'report.json']);
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).verdicts).not.toEqual([]);
  });
});

describe('where one report cannot be written, none is', () => {
  test.each<readonly [string, string, string]>([
    ['a folder there is not', 'nodir/z.txt', 'the folder <here>/nodir is not there; make it, or name a file elsewhere'],
    ['a file as a folder', 'a.yaml/z.txt', '<here>/a.yaml is a file and no folder; name a file elsewhere'],
    ['a folder as a file', 'folder.txt', 'a folder; name a file'],
    ['a link to itself', 'loop.txt', 'a link that leads back to itself; name a file'],
  ])('%s', (_name, file, why) => {
    const files = { 'a.yaml': template, 'folder.txt/': '', 'loop.txt': { link: 'loop.txt' } };
    const { folder, now, ...said } = check(files, ['a.yaml', '--out', 'z.json', '--out', file]);
    expect(said).toEqual({
      status: 2,
      stdout: '',
      stderr: `cordon: --out ${file}: ${why.replace('<here>', folder)}\n`,
    });
    expect(now).toEqual(['a.yaml', 'folder.txt', 'loop.txt']);
  });

  test('a folder that takes no file', () => {
    const { now, ...said } = checkAsNobody({ 'a.yaml': template, 'open/': '', 'shut/': '' }, [
      'a.yaml',
      '--out',
      'open/z.json',
      '--out',
      'shut/z.txt',
    ]);
    expect(said).toEqual({
      status: 2,
      stdout: '',
      stderr: 'cordon: --out shut/z.txt: cannot be written: permission denied\n',
    });
    expect(now).toEqual(['a.yaml', 'open', 'shut']);
  });
});

function checkAsNobody(files: Readonly<Record<string, Content>>, args: readonly string[]) {
  const folder = folderWith(files);
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'open'), 0o777);
  chmodSync(join(folder, 'shut'), 0o555);
  const said = asNobody(['check', ...args], folder);
  return { ...said, now: readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() };
}
