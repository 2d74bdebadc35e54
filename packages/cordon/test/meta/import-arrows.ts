import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** Each part of the sources, and the parts of ours and the packages that it may import. Itself is always allowed. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  obligations: [],
  facts: [],
  worlds: ['model'],
  policy: ['worlds', 'model', 'facts'],
  controls: ['policy', 'worlds', 'model', 'facts', '@cordon/phi'],
  // Above controls, not below: whether a hop is encrypted is what the controls already ask.
  flow: ['controls', 'policy', 'worlds', 'model', 'facts'],
  engine: [
    ...['controls', 'flow', 'policy', 'worlds', 'model', 'facts', 'obligations', '@cordon/phi'],
    ...['reports/report.ts', 'reports/report-flow.ts'],
  ],
  trial: ['fix', 'engine', 'controls', 'readers', 'model', 'obligations', 'worlds', 'reports/report.ts'],
  fix: ['engine', 'readers', 'controls', 'worlds', 'model', 'facts', 'obligations'],
  pages: ['trial', 'fix', 'controls', 'obligations', 'reports/wrap.ts'],
  readers: ['model', 'js-yaml', 'jsonc-parser/lib/esm/main.js', 'node:path'],
  config: ['model', 'obligations', 'readers', 'engine/fingerprint.ts', 'node:crypto', 'node:path'],
  reports: ['node:util'],
  'reports/report.ts': ['worlds/verdict.ts'],
  'reports/report-flow.ts': ['worlds/verdict.ts'],
  cli: ['*'],
  'check.ts': ['*'],
  'index.ts': [
    'check.ts',
    'cli/user-error.ts',
    'controls/ask.ts',
    'controls/control.ts',
    'html-report.ts',
    'reports/report.ts',
  ],
  'html-report.ts': ['reports/report.ts', 'node:module'],
  'version.ts': [],
};

/** Imports against the direction of DESIGN, a line each: `worlds/box.ts imports readers/cloudformation/stack.ts`. */
export function wrongArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const part = partOf(path);
    const allowed = [part, ...(mayImport[part] ?? []), ...(mayImport[path] ?? [])];
    return importsOf(text)
      .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name))
      .filter((target) => !allowed.includes('*') && !allowed.includes(target) && !allowed.includes(partOf(target)))
      .map((target) => `${path} imports ${target}`);
  });
}

/** Files outside the two ends that look at the clock or at the process they run in. */
export function worldlyFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => partOf(path) !== 'cli' && path !== 'check.ts')
    .filter(({ text }) => /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bfetch\(/.test(text))
    .map(({ path }) => path);
}

/** What a module names in its imports, types included: a type is knowledge too. */
function importsOf(text: string): string[] {
  const pattern =
    /^(?:import|export|\})[^'"\n]*\bfrom '([^']+)'|^import '([^']+)'|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map(([, from, bare, called]) => from ?? bare ?? called ?? '');
}

/** The folder at the top, or the file where it lies there; a package is its own part. */
function partOf(path: string): string {
  return path.startsWith('@') || path.startsWith('node:') ? path : (path.split('/')[0] ?? path);
}
