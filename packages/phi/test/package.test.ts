import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const packageFolder = join(root, 'packages', 'phi');
const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
let project = '';

/** Packs the package as its README says and installs the tarball where nothing else is, without a network. */
beforeAll(() => {
  ensureBuilt({ types: true });
  project = mkdtempSync(join(tmpdir(), 'cordon-phi-'));
  const packed = run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], packageFolder);
  expect(packed.status, packed.stderr).toBe(0);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true }\n');
  const options = ['--offline', '--no-audit', '--no-fund', '--cache', join(project, 'empty-cache')];
  const added = run('npm', ['install', `./${tarball}`, ...options], project);
  expect(added.status, added.stderr).toBe(0);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test.each(examples.map((code, index) => [index + 1, code] as const))('example %i runs as it stands', (index, code) => {
  const file = join(project, `example-${index}.mjs`);
  writeFileSync(file, `${code}console.log(typeof findIdentifiers);\n`);
  const { stdout, stderr } = run(process.execPath, [file], project);
  expect([stdout, stderr]).toEqual(['function\n', '']);
});

test('its types tell what it gives', () => {
  const code = `import { findIdentifiers } from '@cordon/phi';\nexport const kind: string = findIdentifiers('x')[0]?.kind ?? '';\n// @ts-expect-error\nfindIdentifiers(1);\n`;
  writeFileSync(join(project, 'use.mts'), code);
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'use.mts'];
  const { status, stdout } = run(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), ...options],
    project,
  );
  expect([status, stdout]).toEqual([0, '']);
});

function run(command: string, args: readonly string[], cwd: string) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', shell: command === 'npm' && process.platform === 'win32' });
}
