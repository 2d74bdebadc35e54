const refusals: Readonly<Record<string, string>> = {
  EACCES: 'permission denied: run as a user who may, or change its rights',
  EPERM: 'permission denied: run as a user who may, or change its rights',
  EROFS: 'its file system is read-only: name a place that can be written',
  ENOSPC: 'no space is left on the disk: make room and run it again',
  EMFILE: 'too many files are open: raise the limit (ulimit -n)',
  ENFILE: 'too many files are open: end other programs and run it again',
};

/**
 * What the system refused, as one line; undefined for every other error. A right that is missing or a folder that is gone
 * is no mistake of ours.
 */
export function systemError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  if (error.syscall === 'uv_cwd') return 'the working directory is not there any more: change to one that is';
  const why = refusals[String(error.code)];
  const what = 'path' in error ? String(error.path) : String(error.syscall);
  return why === undefined ? undefined : `${what}: ${why}`;
}
