import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from './temporary-folder.ts';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'cordon.cjs');
const template = 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n';

function run(files: Readonly<Record<string, string>>, args: readonly string[], options: SpawnSyncOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', ...args], {
    cwd: folderWith(files),
    ...options,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: String(stderr) };
}

test('two broken files: a line each, exit 2, and the report of the others', () => {
  const { status, stdout, stderr } = run(
    { 'a.yaml': template, 'b.yaml': `${template}x: [`, 'c.yaml': `${template}B: 1\nB: 2\n` },
    ['.'],
  );
  expect(status).toBe(2);
  expect(stderr).toBe(
    'cordon: b.yaml:4:5: not well formed: unexpected end of the stream within a flow collection\n' +
      'cordon: c.yaml:5:1: the key B stands twice, first in line 4: keep one\n',
  );
  expect(stdout).toMatch(/^1 stack · 1 resource/);
});

test('a file that cannot be read outweighs what is unknown, a file that is no template counts for nothing', () => {
  const queue = 'Resources:\n  Q:\n    Type: AWS::AmazonMQ::Broker\n';
  const files = {
    'a.yaml': queue,
    'b.yaml': `${queue}x: [`,
    'c.yaml': 'kind: Pod\n',
    'd.yaml': queue.replace('AmazonMQ::Broker', 'Unheard::Of'),
  };
  const status = (...paths: string[]) => run(files, [...paths, '--fail-on', 'unknown']).status;
  expect([status('a.yaml'), status('[ac].yaml'), status('[ad].yaml'), status('[abd].yaml')]).toEqual([0, 0, 3, 2]);
});

test('nothing to read: exit 2, and the list where it was asked for', () => {
  const { status, stdout, stderr } = run({ 'a.txt': 'x' }, ['.', '--list-files']);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: 'skipped  a.txt: neither YAML nor JSON\n',
    stderr:
      'cordon: no CloudFormation template found in . (1 neither YAML nor JSON): name a template, or a folder that holds one\n',
  });
});

test('JSON on standard output stays JSON beside the list of files', () => {
  const { stdout, stderr } = run({ 'a.yaml': template }, ['a.yaml', '--format', 'json', '--list-files']);
  expect(JSON.parse(String(stdout)).format).toBe('cordon-report/1');
  expect(stderr).toBe('read     a.yaml (1 resources)\n');
});

test('standard input is judged under its name, and needs one', () => {
  const { status, stdout } = run({}, ['--stdin-name', 'in.yaml', '--format', 'json'], { input: template });
  expect(status).toBe(1);
  expect(JSON.parse(String(stdout)).inputs).toEqual([
    { path: 'in.yaml', reader: 'cloudformation', resources: 1, skipped: null },
  ]);
  expect(run({}, ['-'], { input: template })).toMatchObject({
    status: 2,
    stderr: 'cordon: standard input needs a name: say --stdin-name template.yaml\n',
  });
});

test('hostile templates end with a line and no stack trace', () => {
  const files = {
    'deep.yaml': `a: ${'['.repeat(10_000)}`,
    'deep.json': '{"a":'.repeat(10_000),
    'bomb.yaml': `a0: &a0 {x: 1}\n${Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`).join('\n')}`,
  };
  const { status, stderr } = run(files, Object.keys(files));
  expect(status).toBe(2);
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^cordon: deep.yaml:1:\d+: nested deeper than 500 levels$/),
    'cordon: deep.json:1:2501: nested deeper than 500 levels',
    'cordon: bomb.yaml:14:6: more than 10000 aliases are expanded',
    '',
  ]);
});
