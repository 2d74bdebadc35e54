import { expect, test } from 'vitest';
import { unexpectedError } from './unexpected-error.ts';

const line =
  'cordon: an unexpected error, which is our mistake (TypeError: no such thing): run it again with --debug and report it\n';

test('an unexpected error is one line', () =>
  expect(unexpectedError(new TypeError('no such thing\nin line 2'), false)).toBe(line));

test('its stack is shown to who asks', () => {
  const error = new TypeError('no such thing');
  expect(unexpectedError(error, true)).toBe(`${line}${error.stack}\n`);
});

test('what is thrown need not be an error', () => {
  expect(unexpectedError('odd', true)).toBe(line.replace('TypeError: no such thing', 'odd'));
});
