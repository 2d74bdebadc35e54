// Runs Stryker over what decides verdicts: node mutate.mjs [--json] [--only controls|policy [--files GLOB]]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listed, summary } from './mutate/summary.mjs';
import { table } from './results.mjs';

const folder = fileURLToPath(new URL('mutate/', import.meta.url));
const root = join(folder, '..', '..');
const parts = ['controls', 'policy'];
/** Of all mutants that can be killed, so many at least must be. */
const least = 0.9;

try {
  const { values: options } = parseArgs({
    options: { json: { type: 'boolean', default: false }, only: { type: 'string' }, files: { type: 'string' } },
  });
  if (options.only !== undefined && !parts.includes(options.only))
    throw new Error(`--only got "${options.only}"; use ${parts.join(' or ')}`);
  if (options.files !== undefined && options.only === undefined) throw new Error('--files needs --only');
  install();
  const ran = new Map((options.only ? [options.only] : parts).map((part) => [part, run(part, options.files)]));
  const result = summary([...ran.values()].flat());
  if (options.json) process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
  else process.stdout.write(`${options.files ? listed(result) : printed(result)}\n`);
  if (options.files === undefined) writeSurvivors(parts.map((part) => ran.get(part) ?? kept(part)));
  if (result.score < least) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}

function install() {
  if (existsSync(join(folder, 'node_modules', '@stryker-mutator', 'core'))) return;
  process.stderr.write('bench: installing Stryker in bench/mutate (once)\n');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('Stryker could not be installed');
}

/** Runs one part. @returns what Stryker reports of each file. */
function run(part, only) {
  mkdirSync(join(root, 'bench', '.work'), { recursive: true });
  const stryker = join(folder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const { status } = spawnSync(
    process.execPath,
    [stryker, 'run', `bench/mutate/${part}.config.mjs`, ...(only ? ['--mutate', only] : [])],
    {
      cwd: root,
      stdio: ['ignore', process.stderr.isTTY ? 'inherit' : 'ignore', 'inherit'],
    },
  );
  if (status !== 0) throw new Error(`Stryker ended with ${status} on the ${part}`);
  const files = reported(part);
  // Of some files alone it is no report of the part.
  if (only) rmSync(reportOf(part));
  return files;
}

function reportOf(part) {
  return join(root, 'bench', '.work', `mutants-${part}.json`);
}

/** @returns what Stryker reports of each file. */
function reported(part) {
  const { files } = JSON.parse(readFileSync(reportOf(part), 'utf8'));
  return Object.entries(files).map(([path, { source, mutants }]) => ({ path, source, mutants }));
}

/** The report of a part that was run before, where it is about the sources as they are now. */
function kept(part) {
  if (!existsSync(reportOf(part))) return undefined;
  const files = reported(part);
  const isCurrent = ({ path, source }) =>
    existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === source;
  return files.every(isCurrent) ? files : undefined;
}

/** The parts may be run one after the other: each takes its time. Without one of them there is no page. */
function writeSurvivors(reports) {
  if (reports.every((report) => report !== undefined))
    writeFileSync(join(folder, 'survivors.md'), listed(summary(reports.flat())));
  else process.stderr.write('bench: survivors.md is not written: run the other part as well\n');
}

function printed({ files, killed, survived, score }) {
  const rows = files.map((each) => [each.path, each.killed, each.survived, percent(each.score)]);
  return table([['file', 'killed', 'survived', 'score'], ...rows, ['all', killed, survived, percent(score)]]);
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
