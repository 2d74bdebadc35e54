import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the sources: its path inside `src`, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const folder = fileURLToPath(new URL('../../src/', import.meta.url));

/** The sources that are shipped: no tests and none of their fixtures. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|fixture|d)\.ts$/.test(name))
    .map((name) => ({ path: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }));
}
