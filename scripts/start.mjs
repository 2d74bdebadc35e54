// npm start: from a fresh clone to true verdicts on an example, and how to go on from there.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, requireNode, root } from './ensure.mjs';

// Whoever reads may stop early, as head does. What else keeps output from being written, the command below says.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? undefined : 2));

requireNode();
ensureInstalled('checking');
ensureBuilt();

process.stdout.write('\n$ npx cordon check examples/clinic --out cordon-report.html\n');
const command = join(root, 'packages', 'cordon', 'bin', 'cordon.cjs');
const page = 'cordon-report.html';
const { status } = spawnSync(process.execPath, [command, 'check', 'examples/clinic', '--out', page], {
  cwd: root,
  stdio: 'inherit',
});

// 1 is the answer this example is made to give; anything above is a fault of ours.
if (status !== 0 && status !== 1) process.exitCode = 1;
else {
  process.stdout.write(`
The clinic is an example with three planted faults: they are what you see above, and no error of this run.
The same as a page, to open in a browser:  ${join(root, page)}
Check your own templates:         npx cordon check path/to/templates
What is asked, and how to do it:  npx cordon explain
`);
}
