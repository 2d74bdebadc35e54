// Sums the results that vitest wrote into a folder: `node scripts/sum-tests.mjs FOLDER [names of steps that failed]`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...failedSteps] = process.argv.slice(2);
const runs = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const sum = (key) => runs.reduce((total, run) => total + run[key], 0);

// A step that failed without a failed test in it, a file that did not load for one, must not read as success.
const broken = runs.some(({ success }) => !success);
const failed = Math.max(
  sum('numFailedTests') + failedSteps.filter((name) => !isTestRun(name)).length,
  broken || failedSteps.length > 0 ? 1 : 0,
);
const skipped = sum('numPendingTests') + sum('numTodoTests');

if (failedSteps.length > 0) process.stdout.write(`Failed: ${failedSteps.join(', ')}\n`);
process.stdout.write(`${sum('numPassedTests')} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed > 0 ? 1 : 0;

function isTestRun(name) {
  return name === 'tests' || name === 'corpus';
}
