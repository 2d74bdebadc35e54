import { spawnSync } from 'node:child_process';

/** Runs Node as a user without rights: root, as containers run tests, may write everywhere. */
export function asNobody(args: readonly string[], cwd: string) {
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', ...nobody });
  return { status, stdout, stderr };
}
