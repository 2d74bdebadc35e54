import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';
import { folderWith } from './temporary-folder.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const dist = (name: string) => readFileSync(join(packageFolder, 'dist', name), 'utf8');
const template = `Resources:
  PortalTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: HTTP
      Port: 80
      VpcId: vpc-1
      TargetType: instance
  Queue: { Type: AWS::SQS::Queue }
`;

beforeAll(() => ensureBuilt());

function check(...args: string[]) {
  const folder = folderWith({ 'a.yaml': template });
  const command = join(packageFolder, 'bin', 'cordon.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'check', 'a.yaml', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  const file = join(folder, 'report.html');
  return { status, stdout, stderr, page: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}

test('a page goes to a file named .html, and the terminal report beside it to standard output', () => {
  const { status, stdout, page } = check('--out', 'report.html');
  expect(status).toBe(1);
  expect(stdout).toContain('✗ PortalTargets receives plain HTTP from its load balancer');
  expect(page).toMatch(/^<!doctype html>\n/);
  expect(page).toContain('<h4>PortalTargets receives plain HTTP from its load balancer.</h4>');
});

test('a page goes to standard output where it is asked for, and nothing else does', () => {
  const { stdout } = check('--format', 'html', '--list-files');
  expect(stdout).toMatch(/^<!doctype html>\n/);
  expect(stdout).toMatch(/<\/html>\n$/);
});

test('a page lists what a terminal only counts', () => {
  expect(check('--format', 'html').stdout).toContain('>Queue</a>');
  const { controls } = JSON.parse(check('--format', 'json').stdout);
  const passed = controls.map(({ unlisted }: { unlisted: { passed: number } }) => unlisted.passed);
  expect(Math.max(...passed)).toBeGreaterThan(0);
});

test('what lays out the map is in a file of its own, which no other check loads', () => {
  expect(dist('page.cjs')).toContain('org.eclipse.elk');
  expect(dist('cordon.cjs')).not.toContain('org.eclipse.elk');
  expect(dist('index.js')).not.toContain('org.eclipse.elk');
});
