import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'cordon.cjs');

beforeAll(() => ensureBuilt());

function cordon(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const commands = 'check, explain, fix, test, new-control, help';

test.each([
  [['chekc'], "unknown command 'chekc'; did you mean check?"],
  [['nope'], "unknown command 'nope'; cordon --help lists what there is"],
  [['no\u001b[2J\npe'], "unknown command 'no\ufffd[2J pe'; cordon --help lists what there is"],
  [['check', '--hlep'], "unknown option '--hlep'; did you mean --help?"],
  [['check', '--format'], "option '--format <name>' argument missing; cordon --help lists what there is"],
  [['fix'], "missing required argument 'control'; cordon --help lists what there is"],
  [
    ['new-control', 'a-b', '--on', 'bucket'],
    "required option '--answers <obligation>' not specified; cordon --help lists what there is",
  ],
  [
    ['explain', 'a', 'b'],
    "too many arguments for 'explain'. Expected 1 argument but got 2; cordon --help lists what there is",
  ],
  [['help', 'nope'], `help got "nope"; use ${commands}`],
])('wrong usage is one line and exit 2: %j', (args, message) => {
  expect(cordon(...args)).toEqual({ status: 2, stdout: '', stderr: `cordon: ${message}\n` });
});

test('help shows what there is, and what a command takes', () => {
  expect(cordon('help')).toEqual(cordon('--help'));
  expect(cordon('help', 'fix')).toEqual(cordon('fix', '--help'));
  expect(cordon('help', 'fix')).toMatchObject({ status: 0, stderr: '' });
  expect(cordon('help').stdout).toContain('Usage: cordon ');
});
