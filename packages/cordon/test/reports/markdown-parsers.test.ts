import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bench = fileURLToPath(new URL('../../../../bench/', import.meta.url));
const isInstalled = existsSync(`${bench}markdown/node_modules/mermaid`);

// The parsers are 200 MB that nobody needs to use Cordon: they are installed apart, by `npm run bench:markdown`.
test.skipIf(!isInstalled)(
  `Mermaid and a Markdown parser read every report${isInstalled ? '' : ' (skipped: npm run bench:markdown installs them)'}`,
  () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${bench}markdown.mjs`], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+ reports, [1-9]\d* pictures parsed, 0 faults\n$/);
  },
);
