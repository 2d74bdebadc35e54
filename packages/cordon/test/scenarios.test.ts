import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { told } from './told-flow.ts';

/** Each folder is an estate, with the hops, paths and bad hops that somebody who read it expects. */
const folder = join(import.meta.dirname, 'scenarios');
const scenarios = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());

describe('the ways of PHI through', () => {
  test.each(scenarios.map(({ name }) => name))('%s', (name) => {
    const { report } = check({ paths: ['.'], cwd: join(folder, name), asOf: '2026-11-28' });
    const expected = readFileSync(join(folder, name, 'expected.txt'), 'utf8');
    const lines = expected.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(told(report)).toEqual([...lines].sort());
  });

  test('at least twenty-five estates', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(25);
  });
});
