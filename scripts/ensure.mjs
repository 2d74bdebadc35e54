// What npm start and npm test share: the right Node, the packages installed, the command line built. Plain Node, since
// none of the packages may be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const checker = join(root, 'packages', 'cordon');
const oldest = [20, 19];
/** The page's package brings what draws its map. */
const forChecking = ['packages/cordon', 'packages/report-page'];

/** Ends the process with one line where Node is too old for the code to even load. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  stop(`this needs Node.js ${oldest.join('.')} or later and got ${version}`);
}

/**
 * Installs what is missing or out of date, as the lock file says, and is silent where nothing is.
 * @param {'checking' | 'everything'} what the few packages that checking takes, or the tools for tests and lint as well.
 */
export function ensureInstalled(what) {
  if (isInstalled(what)) return;
  process.stderr.write(`Installing what ${what === 'checking' ? 'checking needs' : 'the tests need'} …\n`);
  // Not `npm ci`: it begins by deleting everything, also what `npm start` has just installed.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--no-progress', '--fetch-retries=1'];
  const { status, output } = npm(
    what === 'checking' ? [...args, ...forChecking.flatMap((name) => ['--workspace', name])] : args,
  );
  if (status !== 0) {
    const offline = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ENOTCACHED)\b/.exec(
      output,
    )?.[1];
    if (offline) stop(`the npm registry cannot be reached (${offline}): installing needs a network connection, once`);
    process.stderr.write(output);
    stop('npm install failed; its output is above');
  }
  const now = new Date();
  utimesSync(installedLock, now, now);
}

/** Builds where a source is newer than what was built from it. @param {{ types?: boolean }} want `types`: for packing */
export function ensureBuilt({ types = false } = {}) {
  const module = ['index.js', ...(types ? ['types/index.d.ts'] : [])];
  const built = [
    ...['cordon.cjs', 'page.cjs', ...module].map((name) => join(checker, 'dist', name)),
    ...module.map((name) => join(root, 'packages', 'phi', 'dist', name)),
  ];
  if (built.every(existsSync) && Math.min(...built.map(changed)) >= newestSource()) return;
  const args = [join(root, 'scripts', 'build.mjs'), ...(types ? ['--types'] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  stop('the build failed; its output is above');
}

const installedLock = join(root, 'node_modules', '.package-lock.json');

function isInstalled(what) {
  if (!existsSync(installedLock) || changed(installedLock) < changed(join(root, 'package-lock.json'))) return false;
  if (!existsSync(join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'cordon.cmd' : 'cordon')))
    return false;
  const manifests = [...forChecking.map((name) => join(root, name)), ...(what === 'everything' ? [root] : [])].map(
    (folder) => read(join(folder, 'package.json')),
  );
  return manifests.every(({ devDependencies = {} }) =>
    Object.entries(devDependencies).every(([name, version]) => installedVersion(name) === version),
  );
}

function installedVersion(name) {
  const manifest = join(root, 'node_modules', name, 'package.json');
  return existsSync(manifest) ? read(manifest).version : undefined;
}

/** When a source was last changed; a folder's own time tells of files that were deleted. */
function newestSource() {
  const packages = join(root, 'packages');
  const sources = readdirSync(packages)
    .map((name) => join(packages, name, 'src'))
    .filter(existsSync);
  const scripts = ['build.mjs', 'page-assets.mjs'].map((name) => join(root, 'scripts', name));
  const times = [...scripts, join(checker, 'package.json')].map(changed);
  for (const source of sources) {
    times.push(changed(source), ...readdirSync(source, { recursive: true }).map((name) => changed(join(source, name))));
  }
  return times.reduce((latest, time) => Math.max(latest, time), 0);
}

function npm(args) {
  // Under `npm start` the npm that runs us says where it is; otherwise the one on the path is taken.
  const self = process.env.npm_execpath;
  const [command, first] = self?.endsWith('npm-cli.js') ? [process.execPath, [self]] : ['npm', []];
  const shell = command === 'npm' && process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(command, [...first, ...args], {
    cwd: root,
    encoding: 'utf8',
    shell,
  });
  return { status, output: error ? `${error.message}\n` : `${stdout}${stderr}` };
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function changed(file) {
  return lstatSync(file).isSymbolicLink() ? 0 : statSync(file).mtimeMs;
}

/** @returns {never} */
function stop(why) {
  process.stderr.write(`cordon: ${why}\n`);
  process.exit(1);
}
