import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const tests = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(join(tests, 'peer-fixtures', 'README.md'), 'utf8');
const [held = '', other = ''] = page.split('## Not a matter of templates');

/** Labels in the first column of a table: `C44–C53` stands for all between. */
const labels = (text: string) =>
  [...text.matchAll(/^\| ((?:[ABCf][\w-]*(?:–C\d+)?(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
    cell.split(', ').flatMap((label) => {
      const [, first, last] = label.match(/^C(\d+)–C(\d+)$/) ?? [];
      if (first === undefined) return [label];
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `C${Number(first) + index}`);
    }),
  );

/** Labels in titles: `it: 'PEERS C18, f4: …'`, `test('PEERS …`, and the first of a row. Fixtures carry theirs as file names. */
function titled(): Set<string> {
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  const titles = files.flatMap((file) => [
    ...readFileSync(join(tests, file), 'utf8').matchAll(/(?:it: |test\(|\[)['"`]PEERS ([\w-]+(?:, [\w-]+)*): /g),
  ]);
  const fixtures = JSON.parse(readFileSync(join(tests, 'peer-fixtures', 'expected.json'), 'utf8')) as object;
  const named = Object.keys(fixtures).map((file) => file.match(/^f(\d+b?|-no-policy)/)?.[0] ?? file);
  return new Set([...titles.flatMap(([, list = '']) => list.split(', ')), ...named]);
}

test('every trap that the page says is held has a test with its label, and every label is on the page', () => {
  expect([...titled()].sort()).toEqual([...new Set(labels(held))].sort());
});

test('no trap is on the page twice', () => {
  const all = [...labels(held), ...labels(other)];
  expect(all.filter((label, index) => all.indexOf(label) !== index)).toEqual([]);
});

test('every thread from C1 to C53 is decided', () => {
  const all = new Set([...labels(held), ...labels(other)]);
  const threads = [...Array.from({ length: 53 }, (_, index) => `C${index + 1}`), 'C42a', 'C42b'];
  expect(threads.filter((label) => !all.has(label))).toEqual([]);
});
