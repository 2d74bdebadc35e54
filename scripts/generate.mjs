// Writes what is made from the sources: the list of controls, the documentation pages, the report's schema.
// `--check` writes nothing, names what is out of date and ends with 1.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { controlIndexPage, generated } from './control-index-page.mjs';
import { controlListSource, controlModules } from './control-list.mjs';
import { coveragePage } from './coverage-page.mjs';
import { ensureInstalled, root } from './ensure.mjs';
import { obligationsPage } from './obligations-page.mjs';
import { reportSchema } from './report-schema.mjs';

ensureInstalled('everything');
const { kindsPage } = await import('./kinds-page.mjs');
const { loadSource } = await import('./load-source.mjs');

const pagesFolder = 'docs/controls';
const modules = controlModules(root);
const loaded = await loadSource({
  ...Object.fromEntries(modules.map(({ file }) => [file, `controls/${file}`])),
  catalogue: 'obligations/catalogue.ts',
  showing: 'obligations/how-shown.ts',
  configuration: 'config/file-shape.ts',
  translations: 'readers/cloudformation/resources/translations.ts',
  page: 'pages/control-page.ts',
  layout: 'pages/markdown.ts',
});
const { obligations } = loaded.catalogue;
const controls = modules.map(({ file, name }) => ({ file, name, control: loaded[file][name] }));

/** Every generated file and its text. */
const files = new Map([
  [
    'packages/cordon/src/controls/all-controls.ts',
    formatted('all-controls.ts', controlListSource(controls, obligations)),
  ],
  ['packages/cordon/report.schema.json', formatted('report.schema.json', JSON.stringify(reportSchema()))],
  [
    'packages/cordon/cordon.schema.json',
    formatted('cordon.schema.json', JSON.stringify(loaded.configuration.fileSchema())),
  ],
  [`${pagesFolder}/README.md`, controlIndexPage(controls, obligations)],
  ...controls.map(({ control }) => [
    `${pagesFolder}/${control.id}.md`,
    `${generated}\n${loaded.layout.markdown(loaded.page.controlPage(control))}`,
  ]),
  [
    'docs/coverage.md',
    coveragePage(
      obligations,
      controls.map(({ control }) => control),
      loaded.showing.howShown,
    ),
  ],
  ['docs/kinds.md', kindsPage(loaded.translations.everyTranslation)],
  [
    'docs/obligations.md',
    obligationsPage(
      obligations,
      controls.map(({ control }) => control),
    ),
  ],
]);
const orphans = existsSync(join(root, pagesFolder))
  ? readdirSync(join(root, pagesFolder))
      .map((name) => `${pagesFolder}/${name}`)
      .filter((path) => !files.has(path))
  : [];
const stale = [...files].filter(([path, text]) => textOf(path) !== text).map(([path]) => path);

if (process.argv.includes('--check')) {
  for (const path of stale) process.stderr.write(`out of date: ${path}\n`);
  for (const path of orphans) process.stderr.write(`belongs to no control: ${path}\n`);
  if (stale.length + orphans.length > 0) {
    process.stderr.write('Run npm run generate and commit what it writes.\n');
    process.exitCode = 1;
  }
} else {
  for (const path of orphans) rmSync(join(root, path));
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path));
  }
  process.stdout.write(`${files.size} generated files, ${stale.length} written, ${orphans.length} removed\n`);
}

function textOf(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

/** The text as our formatter lays it out, so that generated files pass the lint too. */
function formatted(name, text) {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'format', `--stdin-file-path=${name}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} could not be formatted: ${stderr}`);
  return stdout;
}
