// The style sheet and the script of the report's page, each as one text: the page carries them inside.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'packages', 'report-page', 'src');

/** In the order in which later ones win. */
const sheets = [
  ...['map', 'map-hops', 'map-states'].map((name) => join('map', `${name}.css`)),
  ...[
    ...['tokens', 'base', 'verdict', 'top-bar', 'picker', 'headline', 'filters', 'map-panel'],
    ...['paths', 'detail', 'ribbon', 'finding', 'findings', 'checklist', 'read', 'landing', 'hop-tables'],
    ...['narrow', 'narrow-ribbon', 'print', 'print-lists', 'forced-colors'],
  ].map((name) => join('page', 'css', `${name}.css`)),
].map((file) => join(source, file));

/** @returns {Promise<{ style: string, script: string }>} */
export async function pageAssets() {
  const css = sheets.map((file) => readFileSync(file, 'utf8')).join('\n');
  const [{ code: style }, { outputFiles }] = await Promise.all([
    transform(css, { loader: 'css', minify: true, target: 'chrome111' }),
    build({
      entryPoints: [join(source, 'page', 'client', 'main.ts')],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      conditions: ['cordon-source'],
      charset: 'utf8',
      logLevel: 'warning',
    }),
  ]);
  const script = outputFiles[0].text;
  if (/<\/(?:script|style)|<!--/i.test(style + script))
    throw new Error('the page’s style or script would end its own element');
  return { style, script };
}

/** What the build puts in place of the names that `assets.ts` declares. */
export async function pageDefinitions() {
  const { style, script } = await pageAssets();
  return { CORDON_PAGE_STYLE: JSON.stringify(style), CORDON_PAGE_SCRIPT: JSON.stringify(script) };
}
