import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderWith } from '../../test/temporary-folder.ts';
import { unifiedDiff } from './unified-diff.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}\n`);
const without = (lines: readonly string[], ...gone: number[]) => lines.filter((_, index) => !gone.includes(index + 1));

test('a change with three lines around it', () => {
  const before = numbered(9);
  const after = before.with(4, 'five\n');
  expect(unifiedDiff('a.yaml', before.join(''), after.join(''))).toBe(
    '--- a/a.yaml\n+++ b/a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  );
});

test('changes that nearly touch are one hunk, others are two', () => {
  const lines = numbered(20);
  const heads = (after: string[]) => unifiedDiff('a', lines.join(''), after.join('')).match(/@@.*@@/g);
  expect(heads(without(lines, 5, 11))).toEqual(['@@ -2,13 +2,11 @@']);
  expect(heads(without(lines, 5, 13))).toEqual(['@@ -2,7 +2,6 @@', '@@ -10,7 +9,6 @@']);
});

test('an end without a line break is told', () => {
  expect(unifiedDiff('a', 'x: 1', 'x: 1\ny: 2')).toBe(
    '--- a/a\n+++ b/a\n@@ -1,1 +1,2 @@\n-x: 1\n\\ No newline at end of file\n+x: 1\n+y: 2\n\\ No newline at end of file\n',
  );
});

test('no change is no diff', () => expect(unifiedDiff('a', 'x\n', 'x\n')).toBe(''));

test('git makes the one text of the other', () => {
  const text = fc.tuple(
    fc.array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n'), { maxLength: 30 }),
    fc.constantFrom('', 'end'),
  );
  fc.assert(
    fc.property(text, text, ([some, tail], [others, otherTail]) => {
      const [before, after] = [some.join('') + tail, others.join('') + otherTail];
      fc.pre(before !== after && before !== '' && after !== '');
      const folder = folderWith({ 'a.yaml': before });
      const { stderr, status } = spawnSync('git', ['apply', '-'], {
        cwd: folder,
        input: unifiedDiff('a.yaml', before, after),
        encoding: 'utf8',
        env: { ...process.env, GIT_CEILING_DIRECTORIES: folder },
      });
      expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
      expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(after);
    }),
    { numRuns: 40 },
  );
});
