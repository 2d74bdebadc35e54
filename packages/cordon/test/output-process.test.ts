import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';
import { folderWith } from './temporary-folder.ts';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(packageFolder, 'bin', 'cordon.cjs');
const start = join(packageFolder, '..', '..', 'scripts', 'start.mjs');
const template = 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n';

beforeAll(() => ensureBuilt());

/** Runs a line of shell in which `$0` is Node and `$1` the program. */
function shell(line: string, script = program) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line, process.execPath, script], {
    cwd: folderWith({ 'a.yaml': template }),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.skipIf(!existsSync('/dev/full'))('an output that takes nothing', () => {
  const line = 'cordon: standard output cannot be written (ENOSPC)\n';
  test.each(['check a.yaml', 'check a.yaml --format json', 'explain', 'fix bucket-refuses-plain-http', '--help'])(
    '%s: one line, exit 2',
    (args) => expect(shell(`"$0" "$1" ${args} > /dev/full`)).toEqual({ status: 2, stdout: '', stderr: line }),
  );

  test('standard error: exit 2', () =>
    expect(shell('"$0" "$1" check nothing 2> /dev/full')).toEqual({ status: 2, stdout: '', stderr: '' }));

  test('npm start says so too', () => {
    const { status, stderr } = shell('"$0" "$1" > /dev/full', start);
    expect({ status, stderr }).toEqual({ status: 2, stderr: line });
  });
});

describe('who reads may stop early', () => {
  test.each([
    ['cordon explain', '"$0" "$1" explain | true', program],
    ['cordon check', '"$0" "$1" check a.yaml | true', program],
    ['its standard error', '"$0" "$1" check nothing 2>&1 | true', program],
    ['npm start', '"$0" "$1" | head -n 2 > read', start],
  ])('%s says nothing of it', (_name, line, script) =>
    expect(shell(line, script)).toEqual({ status: 0, stdout: '', stderr: '' }),
  );
});
