// npm run test:page: the page of the HTML report, in a real Chromium. With --or-skip, no Chromium is no failure, and said.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ensure.mjs';
import { ensureBrowser } from './page-browser.mjs';

const args = process.argv.slice(2);
const browser = ensureBrowser();
if (browser) {
  const command = [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', 'vitest.page.config.ts'];
  const options = args.filter((each) => each !== '--or-skip');
  const { status } = spawnSync(process.execPath, [...command, ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CORDON_CHROMIUM: browser },
  });
  process.exitCode = status ?? 1;
} else {
  const skip = args.includes('--or-skip');
  process.stderr.write(
    `\n!! ${skip ? 'SKIPPED' : 'FAILED'}: no Chromium was found or could be installed, so the page was NOT tested.\n!! Name one with CORDON_CHROMIUM=/path/to/chromium\n`,
  );
  if (!skip) process.exitCode = 1;
}
