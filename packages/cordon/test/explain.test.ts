import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';
import { runExplain } from '../src/cli/run-explain.ts';
import { UserError } from '../src/cli/user-error.ts';
import { allControls } from '../src/controls/all-controls.ts';
import { controlPage } from '../src/pages/control-page.ts';
import { markdown } from '../src/pages/markdown.ts';
import type { Block } from '../src/pages/page.ts';
import { terminalPage } from '../src/pages/terminal-page.ts';
import { tryControl } from '../src/trial/try-control.ts';
import { whenBlanked } from '../src/trial/when-blanked.ts';
import { folderWith } from './temporary-folder.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const program = join(root, 'packages/cordon/bin/cordon.cjs');
const rotates = readFileSync(join(root, 'examples/own-controls/key-rotates.mjs'), 'utf8');

beforeAll(() => ensureBuilt());

function cordon(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folderWith(files),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** What a piece of a page says, whatever it looks like. */
function saidBy(block: Block): readonly string[] {
  switch (block.is) {
    case 'list':
      return block.items;
    case 'term':
      return [block.term, block.note, block.text];
    case 'quote':
      return [block.text, block.from];
    case 'table':
      return block.rows.flat();
    default:
      return [block.text];
  }
}

/** Letters and digits in their order, so that wrapping, marks and capitals make no difference. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

test.each(allControls.map((control) => [control.id, control] as const))(
  '%s: the page and the terminal say the same, in the same order',
  (_id, control) => {
    const page = controlPage(control);
    const pieces = [page.title, ...page.blocks.flatMap(saidBy)].map(bare);
    for (const laidOut of [markdown(page), terminalPage(page)].map(bare)) {
      let from = 0;
      for (const piece of pieces) {
        const found = laidOut.indexOf(piece, from);
        expect([piece, found >= from]).toEqual([piece, true]);
        from = found + piece.length;
      }
    }
  },
);

test('every value that decides is on the page, with a reason and what settles it', () => {
  for (const control of allControls) {
    const told = whenBlanked(control);
    const values = told.flatMap((each) => each.values.map((value) => [value, each.why !== '', each.settle !== '']));
    const decisive = tryControl(control).decisive.map((path) => path.replace('.Properties.', '.'));
    expect(values.map(([value]) => String(value).replace(/\[(\d+)\]/g, '.$1')).sort()).toEqual(decisive.sort());
    expect(values.filter((value) => value.includes(false))).toEqual([]);
  }
});

test('a page on the terminal', () => {
  const golden = readFileSync(new URL('explain.golden.txt', import.meta.url), 'utf8');
  expect(cordon({}, 'explain', 'bucket-is-not-a-website')).toEqual({ status: 0, stdout: golden, stderr: '' });
});

test('no line of a terminal page is wider than 100 columns but a word or what is copied', () => {
  const wide = allControls.flatMap((control) =>
    terminalPage(controlPage(control))
      .split('\n')
      .filter((line) => line.length > 100 && !line.startsWith('    ') && line.trim().includes(' ')),
  );
  expect(wide).toEqual([]);
});

test.each([
  ['a letter missing', 'target-group-speak-tls', 'target-group-speaks-tls'],
  ['a part of a name', 'encrypts-clients', 'listener-encrypts-clients'],
  ['a row', 'elb-bak', 'ELB-BACK'],
])('explain asks what was meant: %s', async (_name, given, meant) => {
  await expect(runExplain(given)).rejects.toEqual(new UserError([`explain got "${given}"; did you mean ${meant}?`]));
});

test('explain says where the ids are when none is like it', async () => {
  await expect(runExplain('zzzzzzzz')).rejects.toEqual(
    new UserError(['explain got "zzzzzzzz"; cordon explain lists all ids']),
  );
});

test('explain lists every row and every control, and tells a row with the controls that answer it', async () => {
  const all = await runExplain(undefined, [], 200);
  for (const { id, title } of allControls) expect(all).toMatch(new RegExp(`^  ${id} +${title}$`, 'm'));
  expect(await runExplain('elb-back')).toMatch(/^ELB-BACK {2}must[\s\S]*^ {2}target-group-speaks-tls: /m);
});

test('explain prints the page of a control of the user’s own', () => {
  const { status, stdout, stderr } = cordon(
    { 'key-rotates.mjs': rotates },
    ...['explain', 'key-rotates', '--controls', 'key-rotates.mjs'],
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Keys that protect data keys are rotated\n\n`key-rotates`\n/);
  expect(stdout).toContain('- `RecordsKey.EnableKeyRotation`\n');
});

test('and says in one line that an example of it cannot be read', () => {
  const broken = rotates.replace('const key = `Resources:', 'const key = `[');
  const { status, stdout, stderr } = cordon(
    { 'key-rotates.mjs': broken },
    ...['explain', 'key-rotates', '--controls', 'key-rotates.mjs'],
  );
  expect(stderr).toMatch(/^cordon: key-rotates: an example cannot be read: [^\n]+\n$/);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('a row that states a fact is shown by nobody', async () => {
  expect(await runExplain('GLACIER-REST')).toContain('\nshown by  nobody: it states a fact and asks nothing\n');
});

test.each([undefined, 'S3-TLS', 'RDS-OLD-TLS', 'EC2-REST'])('fits a narrow terminal: %s', async (id) => {
  const text = await runExplain(id, [], 40);
  // An address has no place to break at.
  const wide = text.split('\n').filter((line) => line.length > 40 && /\s\S/.test(line.trim()));
  expect(wide).toEqual([]);
  expect(bare(text)).toBe(bare(await runExplain(id, [], 140)));
});

test('the list keeps its columns where they leave room', async () => {
  const lines = (await runExplain(undefined, [], 100)).split('\n');
  const index = lines.findIndex((line) => line.startsWith('  target-group-speaks-tls '));
  expect(lines[index]).toMatch(/^ {2}target-group-speaks-tls {16}\S/);
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
});
