import { expect, test } from 'vitest';
import { systemError } from './system-error.ts';

const of = (fields: object) => Object.assign(new Error('x'), fields);

test.each<readonly [object, string | undefined]>([
  [
    { code: 'EACCES', syscall: 'open', path: '/a/b' },
    '/a/b: permission denied: run as a user who may, or change its rights',
  ],
  [{ code: 'ENOSPC', syscall: 'write' }, 'write: no space is left on the disk: make room and run it again'],
  [{ code: 'ENOENT', syscall: 'uv_cwd' }, 'the working directory is not there any more: change to one that is'],
  // A file that ought to be there and is not is still our mistake.
  [{ code: 'ENOENT', syscall: 'open', path: '/a' }, undefined],
  [{ code: 'ERR_INVALID_ARG_TYPE' }, undefined],
])('%o', (fields, line) => expect(systemError(of(fields))).toBe(line));
