import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';
import { type Content, folderWith } from './temporary-folder.ts';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'cordon.cjs');
const trail = (on: boolean) => `Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: logs
      IsMultiRegionTrail: true
      EnableLogFileValidation: true
      IsLogging: ${on}
`;

beforeAll(() => ensureBuilt());

/** A case: where cordon and the tool run, what cordon is given, which file changes, and what else lies around. */
interface Case {
  readonly from: string;
  readonly paths: readonly string[];
  readonly file: string;
  readonly more?: Readonly<Record<string, Content>>;
}

const cases: Readonly<Record<string, Case>> = {
  'a file in the working directory': { from: '.', paths: [], file: 'trail.yaml' },
  'a file below it': { from: '.', paths: ['infra'], file: 'infra/trail.yaml' },
  'from a folder of the repository': { from: 'infra', paths: [], file: 'infra/trail.yaml' },
  'an absolute path': { from: '.', paths: ['<root>/infra'], file: 'infra/trail.yaml' },
  'a cordon.yaml beside the template': {
    from: '.',
    paths: ['infra'],
    file: 'infra/trail.yaml',
    more: { 'infra/cordon.yaml': 'waivers: []\n' },
  },
  'a cordon.yaml above the working directory': {
    from: 'infra',
    paths: [],
    file: 'infra/trail.yaml',
    more: { 'cordon.yaml': 'waivers: []\n' },
  },
  'through a link': {
    from: '.',
    paths: ['link.yaml'],
    file: 'infra/trail.yaml',
    more: { 'link.yaml': { link: 'infra/trail.yaml' } },
  },
  'a name with blanks': { from: '.', paths: [], file: 'our infra/the trail.yaml' },
  'a name with a tab': { from: '.', paths: [], file: 'a\tb.yaml' },
  'a name with quotes and a backslash': { from: '.', paths: [], file: 'a "b" \\c.yaml' },
  'a name in another alphabet': { from: '.', paths: [], file: 'протокол ü.yaml' },
};

const tools = { 'git apply': ['git', 'apply', '-'], 'patch -p1': ['patch', '-p1', '--quiet'] };

function prepared({ from, file, more = {} }: Case) {
  const root = folderWith({ [file]: trail(false), ...more });
  mkdirSync(join(root, from), { recursive: true });
  spawnSync('git', ['init', '--quiet'], { cwd: root });
  return root;
}

function fix(root: string, { from, paths }: Case, ...options: string[]) {
  const args = [program, 'fix', 'trail-is-on', ...paths.map((path) => path.replace('<root>', root)), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: join(root, from), encoding: 'utf8' });
  return { status, stdout, stderr };
}

function applied(command: readonly string[], cwd: string, diff: string) {
  const [tool = '', ...args] = command;
  const { status, stderr } = spawnSync(tool, args, { cwd, input: diff, encoding: 'utf8' });
  return { status, stderr };
}

describe.each(Object.entries(tools))('%s takes the diff', (_tool, command) => {
  test.each(Object.entries(cases))('%s', (_name, each) => {
    const root = prepared(each);
    const { stdout, ...said } = fix(root, each);
    expect(said).toEqual({ status: 0, stderr: '' });
    expect(applied(command, join(root, each.from), stdout)).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(root, each.file), 'utf8')).toBe(trail(true));
  });

  test('of a file outside the working directory, in the folder that is told', () => {
    const outside = { from: 'docs', paths: ['../infra'], file: 'infra/trail.yaml' };
    const root = prepared(outside);
    const { stdout, ...said } = fix(root, outside);
    expect(said).toEqual({
      status: 0,
      stderr: `cordon: the names in the diff are relative to ${root}: apply it there\n`,
    });
    expect(applied(command, root, stdout)).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(root, outside.file), 'utf8')).toBe(trail(true));
  });
});

test('what is written needs no diff applied, so no folder is told', () => {
  const outside = { from: 'docs', paths: ['../infra'], file: 'infra/trail.yaml' };
  const root = prepared(outside);
  const { stdout, stderr } = fix(root, outside, '--write');
  expect(stdout).toMatch(/^--- a\/infra\/trail\.yaml\n/);
  expect(stderr).toBe('cordon: Trail (../infra/trail.yaml): trail-is-on passes now\n');
  expect(readFileSync(join(root, outside.file), 'utf8')).toBe(trail(true));
});
