// Builds the command line (one minified CommonJS file), the page of the HTML report beside it, the library and @cordon/phi
// (an ES module each) and their types.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pageDefinitions } from './page-assets.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packageRoot = join(root, 'packages', 'cordon');
const phiRoot = join(root, 'packages', 'phi');
const pageRoot = join(root, 'packages', 'report-page');
const source = join(packageRoot, 'src');
// Built beside and moved into place, so that a check that runs meanwhile finds the one or the other.
const [out, phiOut] = [packageRoot, phiRoot].map((folder) => join(folder, `dist.${process.pid}`));
const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  conditions: ['cordon-source'],
  define: { CORDON_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
};

/** What is a script of its own has a file name and no address. */
const asScript = { ...common.define, 'import.meta.url': '""' };

/** commander starts programs for subcommands that are executables of their own. Ours are not, and loading the module costs every start. */
const withoutSubprocesses = {
  name: 'without-subprocesses',
  setup(bundle) {
    bundle.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'none' } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

await Promise.all([
  build({
    ...common,
    entryPoints: [join(source, 'cli/cordon.ts')],
    outfile: join(out, 'cordon.cjs'),
    format: 'cjs',
    minify: true,
    define: asScript,
    plugins: [withoutSubprocesses],
  }),
  build({
    ...common,
    entryPoints: [join(source, 'cli/parse-only.ts')],
    outfile: join(out, 'parse-only.cjs'),
    format: 'cjs',
    minify: true,
  }),
  build({
    ...common,
    entryPoints: [join(source, 'cli/flow-only.ts')],
    outfile: join(out, 'flow-only.cjs'),
    format: 'cjs',
    minify: true,
  }),
  build({
    ...common,
    entryPoints: [join(pageRoot, 'src', 'index.ts')],
    outfile: join(out, 'page.cjs'),
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    define: { ...asScript, ...(await pageDefinitions()) },
  }),
  build({ ...common, entryPoints: [join(source, 'index.ts')], outfile: join(out, 'index.js'), format: 'esm' }),
  build({ ...common, entryPoints: [join(phiRoot, 'src/index.ts')], outfile: join(phiOut, 'index.js'), format: 'esm' }),
]);
const ahead = [join(root, 'scripts', 'compile-ahead.cjs'), join(out, 'cordon.cjs'), join(root, 'examples', 'clinic')];
spawnSync(process.execPath, ahead, { stdio: ['ignore', 'ignore', 'inherit'] });
moveIntoPlace(out, packageRoot);
moveIntoPlace(phiOut, phiRoot);
if (process.argv.includes('--types')) for (const folder of [packageRoot, phiRoot]) buildTypes(folder);

function moveIntoPlace(built, folder) {
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  renameSync(built, dist);
}

function buildTypes(folder) {
  const args = ['tsc', '-p', join(folder, 'tsconfig.build.json')];
  const { status } = spawnSync('npx', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exitCode = status ?? 1;
  const types = join(folder, 'dist', 'types');
  const reached = declarationsFrom(join(types, 'index.d.ts'));
  for (const name of readdirSync(types, { recursive: true })) {
    const file = join(types, name);
    if (name.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
  }
}

/** The declarations that whoever imports the library can come across; the others would only be ballast. */
function declarationsFrom(file, reached = new Set()) {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)\.ts'/g)) {
    declarationsFrom(join(dirname(file), `${name}.d.ts`), reached);
  }
  return reached;
}
