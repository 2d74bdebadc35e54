import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';
import { asNobody } from './as-nobody.ts';
import { folderWith } from './temporary-folder.ts';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'cordon.cjs');
const template = 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n';

beforeAll(() => ensureBuilt());

/** A folder that anybody may read and nobody may write, with one in it that only its owner may read. */
function guarded() {
  const folder = folderWith({ 'a.yaml': template, 'shut/own.mjs': 'export default {};\n' });
  chmodSync(join(folder, 'shut'), process.getuid?.() === 0 ? 0o700 : 0);
  chmodSync(folder, 0o555);
  return folder;
}

test.each<readonly [string, readonly string[], (folder: string) => string]>([
  [
    'a new control in a folder that takes none',
    ['new-control', 'x-y', '--on', 'bucket', '--answers', 'S3-TLS'],
    (folder) => `${folder}/x-y.mjs: cannot be written: permission denied; change to a folder that you may write in`,
  ],
  [
    'a folder of controls that may not be read',
    ['check', 'a.yaml', '--controls', 'shut'],
    () => '--controls shut: not readable: permission denied; name a folder that you may read',
  ],
  [
    'a control in it',
    ['check', 'a.yaml', '--controls', 'shut/own.mjs'],
    () => '--controls shut/own.mjs: not readable: permission denied; name a module or a folder of them',
  ],
])('%s: one line, exit 2', (_name, args, line) => {
  const folder = guarded();
  expect(asNobody([...args], folder)).toEqual({ status: 2, stdout: '', stderr: `cordon: ${line(folder)}\n` });
  expect(readdirSync(folder)).toEqual(['a.yaml', 'shut']);
});

test.each(['check .', 'fix bucket-refuses-plain-http', 'new-control x-y --on bucket --answers S3-TLS'])(
  '%s in a folder that is gone: one line, exit 2',
  (args) => {
    const folder = folderWith({ 'gone/': '' });
    const line = `cd gone && rmdir ../gone && exec "$0" "$1" ${args}`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line, process.execPath, program], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'cordon: the working directory is not there any more: change to one that is\n',
    });
  },
);
