import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const isRoot = process.getuid?.() === 0;
const built = fileURLToPath(new URL('..', import.meta.url));

/** Node itself may stand where only root may look: it is started by root, and what it runs is not. */
const drop = 'process.setgroups([65534]);\nprocess.setgid(65534);\nprocess.setuid(65534);\n';

/** Runs cordon as a user without rights: root, as containers run tests, may write everywhere. */
export function asNobody(args: readonly string[], cwd: string) {
  const all = isRoot
    ? ['--require', join(forAll(), 'drop.cjs'), program(forAll()), ...args]
    : [program(built), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const program = (folder: string) => join(folder, 'bin', 'cordon.cjs');

let copied: string | undefined;
afterAll(() => {
  if (copied !== undefined) rmSync(copied, { recursive: true, force: true });
});

/** A copy of the program that everybody may read: a checkout in somebody's home is shut to others. */
function forAll(): string {
  if (copied !== undefined) return copied;
  const folder = mkdtempSync(join(tmpdir(), 'cordon-test-'));
  writeFileSync(join(folder, 'drop.cjs'), drop);
  for (const part of ['bin', 'dist']) {
    const files = readdirSync(join(built, part), { withFileTypes: true }).filter((each) => each.isFile());
    mkdirSync(join(folder, part));
    for (const { name } of files) copyFileSync(join(built, part, name), join(folder, part, name));
  }
  for (const each of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    chmodSync(join(folder, each), 0o755);
  copied = folder;
  return folder;
}
