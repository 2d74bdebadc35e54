import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const packageFolder = join(root, 'packages', 'cordon');
const installed = (project: string) => join(project, 'node_modules', '@cordon', 'cordon');
let project = '';

/** Packs the package as it would be published and installs the tarball where nothing else is, without a network. */
beforeAll(() => {
  ensureBuilt({ types: true });
  project = mkdtempSync(join(tmpdir(), 'cordon-package-'));
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], packageFolder);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
  expect(packed.status, packed.stderr).toBe(0);
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  const options = ['--offline', '--no-audit', '--no-fund', '--cache', join(project, 'empty-cache')];
  const added = run('npm', ['install', `./${tarball}`, ...options], project);
  expect(added.status, added.stderr).toBe(0);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test('holds what is published and nothing else', () => {
  const files = readdirSync(installed(project), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(installed(project).length + 1)
        .split(sep)
        .join('/'),
    );
  // What a control of one's own is typed by; that it is whole, the compiler says below.
  const parts = new Set(
    files.filter((file) => file.endsWith('.d.ts')).map((file) => file.split('/').slice(0, 3).join('/')),
  );
  expect([...parts].sort()).toEqual(
    ['check.d.ts', 'cli', 'controls', 'facts', 'html-report.d.ts', 'index.d.ts', 'model', 'reports', 'worlds'].map(
      (part) => `dist/types/${part}`,
    ),
  );
  expect(files.filter((file) => !file.endsWith('.d.ts')).sort()).toEqual([
    'LICENSE',
    'NOTICE',
    'README.md',
    'bin/cordon.cjs',
    'cordon.schema.json',
    'dist/cordon.cjs',
    'dist/index.js',
    'dist/page.cjs',
    'package.json',
    'report.schema.json',
  ]);
});

test('brings no other package with it', () => {
  const { dependencies, peerDependencies, optionalDependencies } = manifest(installed(project));
  expect([dependencies, peerDependencies, optionalDependencies]).toEqual([undefined, undefined, undefined]);
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@cordon']);
});

test('names no folder of the machine it was built on', () => {
  for (const name of ['cordon.cjs', 'index.js', 'page.cjs']) {
    const text = readFileSync(join(installed(project), 'dist', name), 'utf8');
    expect([name, text.includes(root), /file:\/\/\/|\/home\/|\/Users\/|[A-Z]:\\\\/.test(text)]).toEqual([
      name,
      false,
      false,
    ]);
  }
});

test('carries its licence, and those of what is built into it', () => {
  const text = (file: string) => readFileSync(file, 'utf8');
  expect(text(join(installed(project), 'LICENSE'))).toBe(text(join(root, 'LICENSE')));
  const bundled = text(join(packageFolder, 'dist', 'index.js')).matchAll(
    /^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm,
  );
  // The command line adds commander; @cordon/phi is ours and comes under the same licence.
  const names = new Set([...[...bundled].map(([, name]) => name ?? ''), 'commander']);
  expect([...names].sort()).toEqual(['commander', 'ignore', 'js-yaml', 'jsonc-parser', 'picomatch']);
  const { devDependencies } = manifest(packageFolder);
  const notice = text(join(installed(project), 'NOTICE'));
  for (const name of names) expect(notice).toContain(`${name} ${devDependencies?.[name]} (MIT)`);
});

test('its command checks a template', () => {
  writeFileSync(join(project, 'portal.yaml'), template);
  const { status, stdout, stderr } = run(
    'npx',
    ['--offline', '--no', 'cordon', 'check', 'portal.yaml', '--format', 'json'],
    project,
  );
  expect(stderr).not.toContain('cordon:');
  const { verdicts } = JSON.parse(stdout);
  const failed = verdicts.filter((each: { verdict: string }) => each.verdict === 'fail');
  expect(failed.map((each: { control: string }) => each.control)).toEqual(['target-group-speaks-tls']);
  expect(failed[0].findings[0].at).toEqual({ file: 'portal.yaml', line: 5, column: 7 });
  expect(status).toBe(1);
});

test('its library runs, and its types hold with the strictest settings', () => {
  writeFileSync(join(project, 'portal.yaml'), template);
  writeFileSync(join(project, 'consumer.ts'), consumer);
  const settings = [
    '--strict',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--skipLibCheck',
    'false',
  ];
  const resolution = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    '',
    '--erasableSyntaxOnly',
    '--outDir',
    'out',
  ];
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const compiled = run(process.execPath, [compiler, 'consumer.ts', ...settings, ...resolution], project);
  expect(compiled.stdout).toBe('');
  const { stdout, stderr } = run(process.execPath, ['out/consumer.js'], project);
  expect([stdout, stderr]).toEqual(['cordon-report/1 fail\n', '']);
});

test('a control of one’s own is typed by it: what the example writes is right, and a fact there is not is seen', () => {
  const source = readFileSync(join(root, 'examples/own-controls/key-rotates.mjs'), 'utf8');
  writeFileSync(join(project, 'key-rotates.mjs'), source);
  writeFileSync(join(project, 'wrong-fact.mjs'), source.replaceAll('key.rotation', 'key.rotates'));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const settings = ['--noEmit', '--allowJs', '--checkJs', '--strict', '--module', 'nodenext', '--types', ''];
  const check = (file: string) => run(process.execPath, [compiler, file, ...settings], project).stdout;
  expect(check('key-rotates.mjs')).toBe('');
  expect(check('wrong-fact.mjs')).toContain("Property 'rotates' does not exist on type 'Key'");
});

test('a mistake in using the types is seen', () => {
  mkdirSync(join(project, 'wrong'));
  writeFileSync(join(project, 'wrong', 'consumer.ts'), consumer.replace('verdicts', 'verdict'));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = run(
    process.execPath,
    [compiler, 'wrong/consumer.ts', '--noEmit', '--module', 'nodenext', '--types', ''],
    project,
  );
  expect([status === 0, stdout.includes("Property 'verdict' does not exist on type 'Report'")]).toEqual([false, true]);
});

const template = `Resources:
  PortalTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: HTTP
`;

const consumer = `import { check, type Report, UserError } from '@cordon/cordon';
declare const console: { log(text: string): void };
const { report }: { report: Report } = check({ paths: ['portal.yaml'] });
const failed = report.verdicts.find((each) => each.verdict === 'fail');
if (new UserError(['x']).problems.length === 1) console.log(\`\${report.format} \${failed?.verdict}\`);
`;

function run(command: string, args: readonly string[], cwd: string) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

function manifest(folder: string): Record<string, Record<string, string> | undefined> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
