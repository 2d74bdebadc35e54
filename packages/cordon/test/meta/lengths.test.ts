import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tooLong } from './lengths.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

test('no source file is longer than 250 lines', () => {
  const files = readdirSync(join(root, 'packages')).flatMap((name) => {
    const folder = join(root, 'packages', name, 'src');
    return (
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        // A table of facts is as long as what AWS lists: `npm run renew` writes it, nobody reads it top to bottom.
        .filter((file) => /\.(ts|css)$/.test(file) && !file.startsWith(join('facts', 'data')))
        .map((file) => ({ path: `${name}/src/${file}`, text: readFileSync(join(folder, file), 'utf8') }))
    );
  });
  expect(files.length).toBeGreaterThan(200);
  expect(tooLong(files, 250)).toEqual([]);
});

test('the README is at most 150 lines', () => {
  expect(tooLong([{ path: 'README.md', text: readFileSync(join(root, 'README.md'), 'utf8') }], 150)).toEqual([]);
});

test('a line too many is seen', () => {
  expect(tooLong([{ path: 'a.ts', text: 'x\n'.repeat(250) }], 250)).toEqual([]);
  expect(tooLong([{ path: 'a.ts', text: 'x\n'.repeat(251) }], 250)).toEqual(['a.ts has 251 lines, 250 are allowed']);
});
