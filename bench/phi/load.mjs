import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../../packages/phi/src/index.ts', import.meta.url));
const folder = fileURLToPath(new URL('../.work/', import.meta.url));

/** The detectors as they are in the sources now. In a file, so that an error in them names lines and not a bundle in a URL. */
export async function loadDetectors() {
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}phi.mjs`;
  await build({ entryPoints: [source], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
  return import(pathToFileURL(outfile).href);
}
