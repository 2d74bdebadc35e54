import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from '../ensure.mjs';

/** Every body of facts and the file it stands in. */
export async function factsByHand() {
  ensureInstalled('everything');
  const { loadSource } = await import('../load-source.mjs');
  const folder = join(root, 'packages/cordon/src/facts');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const modules = await loadSource(Object.fromEntries(files.map((file) => [file, `facts/${file}`])));
  return Object.entries(modules).flatMap(([file, exported]) =>
    Object.values(exported)
      .filter((value) => typeof value?.id === 'string' && typeof value.asOf === 'string')
      .map(({ id, asOf, source }) => ({ id, asOf, source, file: `packages/cordon/src/facts/${file}` })),
  );
}
