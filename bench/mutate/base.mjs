import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Stryker's settings for one part of the sources.
 * @param {{ name: string, mutate: string[], tests: string[] }} part its tests are files, or folders of them.
 */
export const settings = ({ name, mutate, tests }) => ({
  mutate,
  inProcess: { tests },
  jsonReporter: { fileName: `bench/.work/mutants-${name}.json` },
  tempDirName: `bench/.work/stryker-${name}`,
  plugins: [here('runner.mjs'), here('ignored.mjs')],
  testRunner: 'in-process',
  warnings: { unknownOptions: false },
  ignorers: ['no-verdict'],
  coverageAnalysis: 'perTest',
  ignorePatterns: ['bench/.work', 'bench/node_modules', 'docs', 'examples', 'packages/*/dist'],
  reporters: ['json', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  concurrency: 2,
  timeoutMS: 5_000,
  // Its TypeScript support wants an API that TypeScript 7 no longer has; the runner's bundler needs none of it.
  tsconfigFile: 'bench/mutate/no-tsconfig.json',
  disableTypeChecks: false,
});
