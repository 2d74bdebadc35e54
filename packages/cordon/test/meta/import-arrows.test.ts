import { describe, expect, test } from 'vitest';
import { worldlyFiles, wrongArrows } from './import-arrows.ts';
import { sourceFiles } from './source-file.ts';

describe('the sources', () => {
  test('import in one direction only', () => {
    expect(wrongArrows(sourceFiles())).toEqual([]);
  });

  test('look at the clock and the process at the two ends only', () => {
    expect(worldlyFiles(sourceFiles())).toEqual([]);
  });

  test('are all looked at', () => {
    const parts = new Set(sourceFiles().map(({ path }) => path.split('/')[0]));
    expect([...parts]).toEqual(
      expect.arrayContaining(['model', 'worlds', 'policy', 'controls', 'engine', 'readers', 'reports', 'cli']),
    );
  });
});

describe('an arrow the wrong way is seen', () => {
  test.each([
    ['model/fact.ts', "import { explore } from '../worlds/explore.ts';", 'worlds/explore.ts'],
    ['model/fact.ts', "import type { Explore } from '../worlds/explore.ts';", 'worlds/explore.ts'],
    ['model/fact.ts', "import {\n  explore,\n} from '../worlds/explore.ts';", 'worlds/explore.ts'],
    ['model/fact.ts', "export { explore } from '../worlds/explore.ts';", 'worlds/explore.ts'],
    ['model/fact.ts', "const late = await import('../worlds/explore.ts');", 'worlds/explore.ts'],
    ['readers/cloudformation/stack.ts', "import { decide } from '../../policy/decide.ts';", 'policy/decide.ts'],
    [
      'controls/ask.ts',
      "import { readEstate } from '../readers/cloudformation/read-estate.ts';",
      'readers/cloudformation/read-estate.ts',
    ],
    ['controls/ask.ts', "import type { Report } from '../reports/report.ts';", 'reports/report.ts'],
    ['engine/judge.ts', "import { terminalReport } from '../reports/terminal.ts';", 'reports/terminal.ts'],
    ['reports/terminal.ts', "import type { Verdict } from '../worlds/verdict.ts';", 'worlds/verdict.ts'],
    ['obligations/s3.ts', "import { ports } from '../facts/ports.ts';", 'facts/ports.ts'],
    ['controls/ask.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['readers/syntax/parse.ts', "import { readFile } from 'node:fs/promises';", 'node:fs/promises'],
    ['policy/match.ts', "import picomatch from 'picomatch';", 'picomatch'],
    ['unheard-of/file.ts', "import { explore } from '../worlds/explore.ts';", 'worlds/explore.ts'],
  ])('%s: %s', (path, text, target) => {
    expect(wrongArrows([{ path, text }])).toEqual([`${path} imports ${target}`]);
  });

  test('and one the right way is not', () => {
    const text = "import { readFileSync } from 'node:fs';\nimport { check } from '../check.ts';";
    expect(wrongArrows([{ path: 'cli/run-check.ts', text }])).toEqual([]);
    expect(wrongArrows([{ path: 'worlds/box.ts', text: "import type { Fact } from '../model/fact.ts';" }])).toEqual([]);
  });

  test('and a clock is', () => {
    expect(worldlyFiles([{ path: 'model/fact.ts', text: 'const now = new Date();' }])).toEqual(['model/fact.ts']);
    expect(worldlyFiles([{ path: 'policy/split-key.ts', text: 'new Date(point).toISOString()' }])).toEqual([]);
  });
});
