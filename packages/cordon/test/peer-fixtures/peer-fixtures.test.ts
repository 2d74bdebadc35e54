import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';

interface Expected {
  readonly control: string;
  readonly resource: string;
  readonly verdict: string;
  readonly line: number | null;
}

const folder = dirname(fileURLToPath(import.meta.url));
const expected: Record<string, Expected[]> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));

/** `f4-alb-https-front-http-back.yaml` shows trap f4. */
const trap = (file: string) => file.match(/^f(\d+b?|-no-policy)/)?.[0];

test.each(Object.entries(expected).map((row) => [trap(row[0]), ...row] as const))(
  'PEERS %s: %s',
  (_trap, file, verdicts) => {
    const { report, problems } = check({ paths: [join(folder, file)], cwd: folder });
    expect(problems).toEqual([]);
    for (const { control, resource, verdict, line } of verdicts) {
      const found = report.verdicts.find((each) => each.control === control && each.resource.name === resource);
      expect(found?.verdict, `${control} on ${resource}`).toBe(verdict);
      expect(found?.when).toBeNull();
      if (line !== null) expect(found?.findings.map(({ at }) => at.line)).toContain(line);
    }
  },
);
