import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const command = join(root, 'packages', 'cordon', 'bin', 'cordon.cjs');
const handWritten = ['README.md', 'packages/cordon/README.md', 'CHANGELOG.md', 'examples/clinic/README.md'].concat(
  readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);
const pages = handWritten.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
let folder = '';

/** A folder in which the placeholders of the pages are real files. */
beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), 'cordon-docs-'));
  for (const name of ['path/to/templates', 'examples/clinic', 'examples/own-controls'])
    mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['network.yaml', 'edge.yaml', 'app.yaml', 'data.json']) {
    copyFileSync(join(root, 'examples/clinic', name), join(folder, 'examples/clinic', name));
    copyFileSync(join(root, 'examples/clinic', name), join(folder, 'path/to/templates', name));
  }
  const own = 'examples/own-controls/key-rotates.mjs';
  copyFileSync(join(root, own), join(folder, own));
  for (const name of ['parameters.json', 'dev.json']) writeFileSync(join(folder, name), '["Environment=dev"]\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withCommands = pages
  .map(([path, text]) => [path, commandsIn(text)] as const)
  .filter(([, lines]) => lines.length > 0);

test.each(withCommands)('%s has commands that work', (_path, lines) => {
  for (const line of lines) {
    const args = line
      .slice('npx cordon '.length)
      .split(' ')
      .map((word) => word.replace(/^'(.*)'$/, '$1'));
    const { status, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
    // The clinic has faults: 1 is an answer, 2 would be a mistake of the page.
    expect([line, stderr, status]).toEqual([line, '', args[0] === 'check' ? 1 : 0]);
  }
});

describe.each(pages)('%s', (path, text) => {
  test('has links that lead somewhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '');
    expect(links.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });

  test('shows what the clinic really gives', () => {
    const shown = blocks(text, 'text').filter((block) => block.includes('✗'));
    if (shown.length === 0) return;
    const { stdout } = spawnSync(process.execPath, [command, 'check', 'examples/clinic'], {
      cwd: root,
      encoding: 'utf8',
    });
    const real = new Set([...stdout.split('\n'), '…']);
    expect(shown.flatMap((block) => block.trimEnd().split('\n')).filter((line) => !real.has(line))).toEqual([]);
  });
});

test('the diff that is shown is the one that is printed', () => {
  const page = readFileSync(join(root, 'docs/fix.md'), 'utf8');
  const printed = commandsIn(page).map((line) => {
    const args = line.slice('npx cordon '.length).split(' ');
    return spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8' }).stdout;
  });
  expect(blocks(page, 'diff')).toEqual([printed[0]]);
  expect(new Set(printed).size).toBe(1);
});

test('the control that is shown is the control that is used', () => {
  const page = readFileSync(join(root, 'docs/writing-a-control.md'), 'utf8');
  const source = readFileSync(join(root, 'packages/cordon/src/controls/bucket-is-not-a-website.ts'), 'utf8');
  expect(blocks(page, 'ts')).toEqual([source]);
});

test('commands are found', () => {
  expect(withCommands.map(([path]) => path)).toEqual([
    'README.md',
    'packages/cordon/README.md',
    'examples/clinic/README.md',
    'docs/fix.md',
    'docs/page.md',
    'docs/writing-a-control.md',
  ]);
  expect(commandsIn('```sh\nnpx cordon check x\nls\n```\n```ts\nnpx cordon\n```')).toEqual(['npx cordon check x']);
});

function commandsIn(text: string): string[] {
  return blocks(text, 'sh')
    .flatMap((block) => block.trimEnd().split('\n'))
    .filter((line) => line.startsWith('npx cordon '));
}

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)]
    .filter(([, name]) => name === language)
    .map(([, , block]) => block ?? '');
}

test('the coverage counts the rows that its tables show', () => {
  const text = pages.find(([path]) => path === 'docs/coverage.md')?.[1] ?? '';
  const rows = [...text.matchAll(/^\| ([A-Z][A-Z0-9-]+) \|(.*) \|$/gm)].map(([, id, cells = '']) => [
    id,
    ...cells.split(' | '),
  ]);
  const [asking, stating] = [rows.filter((row) => row.length === 6), rows.filter((row) => row.length === 2)];
  const spoken = asking.filter(([, , template]) => template !== '–');
  const [computed, answered] = [/^computed from /, /^\[/].map((kind) =>
    spoken.filter((row) => kind.test(String(row[2]))),
  );
  const alone = asking.filter((row) => row.slice(2, 5).every((each) => each === '–'));
  const reasons = spoken.length - Number(computed?.length) - Number(answered?.length);
  expect(asking.length + stating.length).toBe(rows.length);
  expect(text.replaceAll('\n', ' ')).toContain(
    `Of ${asking.length} rows that ask something, templates speak of ${spoken.length}: ${answered?.length} have controls that show ` +
      `them wholly or in part, ${computed?.length} are computed from others, ${reasons} say why they need no control. ` +
      `${alone.length} are for people alone. The other ${stating.length} of ${rows.length} rows`,
  );
});
