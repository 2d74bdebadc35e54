// npm test: everything that vitest finds, then the page in a browser where there is one or one can be installed. Options
// go to vitest; where tests are named, only those are run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const args = process.argv.slice(2);
const vitest = run(join(root, 'node_modules', 'vitest', 'vitest.mjs'), ['run', ...args]);
const namesTests = args.some((each) => !each.startsWith('-'));
// The results of the second run must not replace those of the first.
const forPage = args.map((each) => each.replace(/^(--outputFile(?:\.\w+)?=.*)\.(\w+)$/, '$1-page.$2'));
const page = namesTests ? 0 : run(join(root, 'scripts', 'test-page.mjs'), ['--or-skip', ...forPage]);
process.exitCode = vitest || page;

function run(script, options) {
  return spawnSync(process.execPath, [script, ...options], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
