// A test runner for Stryker that keeps the tests in one process: see harness.mjs for why.

import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { build } from 'esbuild';

class InProcessRunner {
  #options;
  #bundle = '';
  #tests = [];
  #loads = 0;
  /** What each test took in the dry run: the quick ones are tried first. */
  #times = [];
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.#options = options.inProcess;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis.__stryker__ ??= {};
    // The brute force of policies is told to try less: once for each mutant is often.
    process.env.CORDON_RUNS ??= '60';
    const root = process.cwd();
    const files = this.#options.tests.flatMap((path) => testsIn(join(root, path)));
    const folder = join(root, 'bundled-tests');
    mkdirSync(folder, { recursive: true });
    this.#bundle = join(folder, `tests.${process.pid}.mjs`);
    const harness = join(root, 'bench', 'mutate', 'harness.mjs');
    const contents = [
      ...files.map((file) => `import ${JSON.stringify(file)};`),
      `export { collect } from ${JSON.stringify(harness)};`,
    ];
    await build({
      stdin: { contents: contents.join('\n'), resolveDir: root, loader: 'ts' },
      outfile: this.#bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
      conditions: ['cordon-source'],
      alias: { vitest: harness },
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    await this.#load();
  }

  /** Loads the sources anew: what they compute while loading may depend on the mutant. */
  async #load() {
    this.#loads += 1;
    const { collect } = await import(`${pathToFileURL(this.#bundle).href}?${this.#loads}`);
    this.#tests = collect();
  }

  async dryRun() {
    const stryker = globalThis.__stryker__;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    stryker.currentTestId = undefined;
    await this.#load();
    const tests = [];
    for (const [id, { name, run }] of this.#tests.entries()) {
      stryker.currentTestId = String(id);
      const begun = performance.now();
      const failure = await failureOf(run);
      tests.push({
        id: String(id),
        name: `${id} ${name}`,
        timeSpentMs: performance.now() - begun,
        ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
      });
    }
    this.#times = tests.map(({ timeSpentMs }) => timeSpentMs);
    stryker.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const stryker = globalThis.__stryker__;
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit ? 0 : undefined;
    stryker.mutantCoverage = undefined;
    const isStatic = mutantActivation === 'static';
    stryker.activeMutant = isStatic ? activeMutant.id : undefined;
    try {
      if (isStatic) await this.#load();
      stryker.activeMutant = activeMutant.id;
      const chosen = (testFilter ?? Object.keys(this.#tests)).map(Number);
      chosen.sort((a, b) => (this.#times[a] ?? 0) - (this.#times[b] ?? 0));
      let count = 0;
      for (const id of chosen) {
        count += 1;
        const failure = await failureOf(this.#tests[id].run);
        if (stryker.hitCount > stryker.hitLimit) return { status: 'timeout', reason: 'too many hits' };
        if (failure !== undefined) {
          return { status: 'killed', killedBy: [String(id)], failureMessage: failure, nrOfTests: count };
        }
      }
      return { status: 'survived', nrOfTests: count };
    } catch (error) {
      return { status: 'killed', killedBy: ['0'], failureMessage: `loading failed: ${error}`, nrOfTests: 0 };
    } finally {
      stryker.activeMutant = undefined;
      if (isStatic) await this.#load();
    }
  }
}

async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error) || 'failed';
  }
}

/** A test file, or every one below a folder. */
function testsIn(path) {
  if (!existsSync(path)) throw new Error(`no tests at ${path}`);
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(path, name))
    .sort();
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
