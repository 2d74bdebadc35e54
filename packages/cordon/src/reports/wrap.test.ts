import { expect, test } from 'vitest';
import { harmless, wrapped } from './wrap.ts';

test.each<[string, number, number, string[]]>([
  ['', 10, 2, ['']],
  ['one two', 10, 2, ['one two']],
  ['one two three', 7, 2, ['one two', '  three']],
  ['one  two', 8, 2, ['one  two']],
  ['one two  three', 8, 2, ['one two', '  three']],
  ['    must  one two', 13, 10, ['    must  one', '          two']],
  ['a/very/long/place:1:2 got', 10, 2, ['a/very/long/place:1:2', '  got']],
  ['one\r\n  two', 20, 0, ['one two']],
])('%j in %i columns', (text, width, indent, lines) => {
  expect(wrapped(text, width, indent)).toEqual(lines);
});

test('what a terminal would obey is made visible', () => {
  expect(harmless('a\u001b[2Jb\u202ec\td')).toBe('a\ufffd[2Jb\ufffdc d');
  expect(harmless('Praxis für Kinder · 小児科')).toBe('Praxis für Kinder · 小児科');
});
