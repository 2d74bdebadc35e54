// Measures the page of the HTML report: npm run bench:page -- [--json] [--write] [--keep FOLDER]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { pageDefinitions } from '../scripts/page-assets.mjs';
import { ensureBrowser } from '../scripts/page-browser.mjs';
import { largeReport } from './page/large-report.mjs';
import { occasion, table, writeSection } from './results.mjs';

const known = { json: { type: 'boolean' }, write: { type: 'boolean' }, keep: { type: 'string' } };
const sizes = [1000, 10_000];
const limits = {
  'first paint 1000 ms': 5000,
  'first paint 10000 ms': 5000,
  'clinic page kB': 300,
  '10000 page kB': 15_000,
};
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** The page and the invented clinic, from the sources as they are. */
async function sources(folder) {
  const file = join(folder, 'page.mjs');
  const contents = `export { htmlReport } from './packages/report-page/src/index.ts';
export { sampleReport } from './packages/report-page/test/sample-report.ts';`;
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  await build({
    ...{ stdin: { contents, resolveDir: process.cwd(), loader: 'ts' }, outfile: file, bundle: true, banner },
    ...{ platform: 'node', format: 'esm', conditions: ['cordon-source'], define: await pageDefinitions() },
  });
  return import(pathToFileURL(file).href);
}

/** From the beginning of loading to what a reader first sees, in a browser that never saw the page. */
async function firstPaint(executablePath, file, folder) {
  const profile = mkdtempSync(join(folder, 'profile-'));
  const browser = await chromium.launchPersistentContext(profile, { executablePath, args: flags });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href, { timeout: 120_000 });
    return await page.evaluate(async () => {
      const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      while (painted() === undefined) await new Promise((go) => setTimeout(go, 20));
      return { paint: painted(), ready: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd };
    });
  } finally {
    await browser.close();
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const { values: options } = parseArgs({ options: known });
const folder = mkdtempSync(join(tmpdir(), 'cordon-bench-page-'));
try {
  const executablePath = ensureBrowser();
  if (!executablePath) throw new Error('no Chromium was found or could be installed; name one with CORDON_CHROMIUM');
  const { htmlReport, sampleReport } = await sources(folder);
  const lines = [];
  const add = (name, value) => lines.push({ name, value: Math.round(value), limit: limits[name] ?? null });
  const clinic = await htmlReport(sampleReport());
  add('clinic page kB', Buffer.byteLength(clinic) / 1000);
  for (const size of sizes) {
    const start = performance.now();
    const text = await htmlReport(largeReport(sampleReport(), size));
    add(`${size} made ms`, performance.now() - start);
    add(`${size} page kB`, Buffer.byteLength(text) / 1000);
    const file = join(folder, `${size}.html`);
    writeFileSync(file, text);
    if (options.keep) {
      mkdirSync(options.keep, { recursive: true });
      writeFileSync(join(options.keep, `${size}.html`), text);
    }
    const runs = [];
    for (let run = 0; run < 3; run += 1) runs.push(await firstPaint(executablePath, file, folder));
    add(`first paint ${size} ms`, median(runs.map(({ paint }) => paint)));
    add(`ready ${size} ms`, median(runs.map(({ ready }) => ready)));
  }
  const rows = lines.map(({ name, value, limit }) => [name, value, limit ?? '']);
  const report = [occasion(), '', table([['measure', 'value', 'limit'], ...rows])].join('\n');
  process.stdout.write(options.json ? lines.map((line) => `${JSON.stringify(line)}\n`).join('') : `${report}\n`);
  if (options.write) writeSection('page', report);
  process.exitCode = lines.every(({ value, limit }) => limit === null || value <= limit) ? 0 : 1;
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
