import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'packages', 'cordon', 'src');

/**
 * Loads modules of the TypeScript sources as one bundle, from memory.
 * @param {Record<string, string>} modules a name for each, and its path inside packages/cordon/src.
 * @returns {Promise<Record<string, Record<string, unknown>>>} what each module exports, by that name.
 */
export async function loadSource(modules) {
  const contents = Object.entries(modules)
    .map(([name, path]) => `export * as ${JSON.stringify(name)} from ${JSON.stringify(`./${path}`)};`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source, loader: 'ts' },
    bundle: true,
    platform: 'node',
    conditions: ['cordon-source'],
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
