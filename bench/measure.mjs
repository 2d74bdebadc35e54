// Whole processes, timed from outside: what a user waits for, start-up included.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const recorder = fileURLToPath(new URL('record-peak-memory.cjs', import.meta.url));

/**
 * @typedef {{ name: string, command: string, args: string[], exits: number[] }} Program
 *   `exits` lists the exit codes of a run that did its work: a checker that finds faults does not end with 0.
 * @typedef {{ min: number, median: number, max: number, runs: number, values: number[] }} Spread `values` in the order of the rounds
 */

function run(program, stdout, env = process.env) {
  const { status, signal, stderr, error, ...rest } = spawnSync(program.command, program.args, {
    stdio: ['ignore', stdout, 'pipe'],
    maxBuffer: 256 * 2 ** 20,
    env,
  });
  if (error) throw new Error(`${program.name} did not run: ${error.message}`);
  if (!program.exits.includes(status))
    throw new Error(`${program.name} ended with ${status ?? signal}: ${String(stderr).trim().slice(-400)}`);
  return String(rest.stdout ?? '');
}

/** What a program writes to standard output. Throws when it ends in a way it should not. */
export const outputOf = (program) => run(program, 'pipe');

/** Runs a program once and returns its wall time in milliseconds. Throws when it ends in a way it should not. */
export function timeOnce(program, env) {
  const begun = process.hrtime.bigint();
  run(program, 'ignore', env);
  return Number(process.hrtime.bigint() - begun) / 1e6;
}

/** Peak resident memory of one run of a Node program, in MiB, as the program's own process reports it at exit. */
export function peakMemory(program) {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-bench-'));
  const file = join(folder, 'rss');
  try {
    timeOnce(
      { ...program, args: ['--require', recorder, ...program.args] },
      { ...process.env, CORDON_BENCH_RSS: file },
    );
    return Number(readFileSync(file, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Spread} */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return { min: sorted[0], median, max: sorted.at(-1), runs: sorted.length, values };
}

/**
 * Measures programs against each other. Each round runs every program once and the next round turns the order round, so
 * that neither a warm file cache nor a noisy minute favours one of them. One round before the first is thrown away.
 *
 * @param {Program[]} programs
 * @param {number} rounds
 * @param {(program: Program) => number} [once] what to take from one run; its wall time unless told
 * @returns {Map<string, Spread>} by program name
 */
export function compare(programs, rounds, once = timeOnce) {
  const taken = new Map(programs.map((program) => [program.name, []]));
  for (const program of programs) once(program);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? programs : programs.toReversed();
    for (const program of order) taken.get(program.name).push(once(program));
  }
  return new Map([...taken].map(([name, values]) => [name, spread(values)]));
}

/** The exponent `b` of `y = a * x^b`, by least squares on the logarithms of the points. */
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const slope = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return slope / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
