// Finds a Chromium for the tests of the report's page, and installs one where the machine lets it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const usual = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  ...['/snap/bin/chromium', '/opt/google/chrome/chrome'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string | undefined} a Chromium that is there */
export function findBrowser() {
  const named = process.env.CORDON_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  return usual.find((path) => existsSync(path)) ?? downloaded();
}

/** @returns {string | undefined} a Chromium that is there, or now is */
export function ensureBrowser() {
  const found = findBrowser();
  if (found || process.env.CORDON_CHROMIUM) return found;
  process.stderr.write('Installing a Chromium, which the tests of the page need …\n');
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    ])
      spawnSync('apt-get', args, { stdio: 'ignore', env: environment, timeout: 600_000 });
  } else {
    const command = join(root, 'node_modules', 'playwright-core', 'cli.js');
    spawnSync(process.execPath, [command, 'install', 'chromium'], { stdio: 'ignore', timeout: 600_000 });
  }
  return findBrowser();
}

/** Where playwright-core keeps the browser it downloads, by platform. */
function downloaded() {
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    { darwin: join(homedir(), 'Library/Caches/ms-playwright'), win32: join(homedir(), 'AppData/Local/ms-playwright') }[
      process.platform
    ] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(folder)) return undefined;
  const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-win/chrome.exe', 'chrome-win64/chrome.exe'];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) => inside.map((path) => join(folder, name, path)))
    .find((path) => existsSync(path));
}
