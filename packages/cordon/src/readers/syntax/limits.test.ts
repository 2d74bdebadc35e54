import { describe, expect, test } from 'vitest';
import { refusal, shownTree } from './shown.fixture.ts';

const forms: Readonly<Record<string, (depth: number) => string>> = {
  'lists in YAML flow': (depth) => '['.repeat(depth) + ']'.repeat(depth),
  'tagged lists': (depth) => '!Sub ['.repeat(depth) + ']'.repeat(depth),
  'mappings in YAML flow': (depth) => `a: ${'{a: '.repeat(depth - 1)}1${'}'.repeat(depth - 1)}`,
  'mappings in YAML block': (depth) =>
    `${Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n')} 1`,
  'lists in YAML block': (depth) => `${'- '.repeat(depth)}1`,
  JSON: (depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
};

describe('nesting', () => {
  for (const [name, write] of Object.entries(forms)) {
    test(`500 levels of ${name} are read`, () => expect(refusal(write(500))).toBe('read'));
    test(`501 levels of ${name} are not`, () =>
      expect(refusal(write(501))).toMatch(/^\d+:\d+ nested deeper than 500 levels$/));
    test(
      `10,000 levels of ${name} end quickly`,
      () => expect(refusal(write(10_000))).toMatch(/nested deeper than 500 levels$/),
      2000,
    );
  }
});

describe('blanks in JSON', () => {
  const blank = (length: number) => `{"a":${' \t'.repeat(length / 2)}"b"}`;
  test(
    '48 MB of them are read quickly, and shift nothing',
    () => expect(shownTree(blank(48_000_000))).toEqual({ 'a@1:2': '1:48000006 "b"' }),
    3000,
  );
  test('64 KB of them in a string are part of it', () =>
    expect(shownTree(`{"a": "${' '.repeat(65_536)}"${' '.repeat(1_000_000)}}`)).toEqual({
      'a@1:2': `1:7 "${' '.repeat(65_536)}"`,
    }));
});

describe('aliases', () => {
  const list = (length: number) => `x: &x a\nl: [${Array(length).fill('*x').join(', ')}]`;
  test('10,000 are expanded', () => expect(refusal(list(10_000))).toBe('read'));
  test('10,001 are not', () => expect(refusal(list(10_001))).toBe('2:4 more than 10000 aliases are expanded'));

  const levels = (entry: (level: number) => string) =>
    `a0: &a0 {x: 1}\n${Array.from({ length: 40 }, (_, level) => entry(level)).join('\n')}`;
  const twice = levels((level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`);
  test(
    'those inside an expansion count again',
    () => expect(refusal(twice)).toBe('14:6 more than 10000 aliases are expanded'),
    1000,
  );
  const merged = levels((level) => `a${level + 1}: &a${level + 1} {<<: [*a${level}, *a${level}]}`);
  test(
    'those of merge keys too',
    () => expect(refusal(merged)).toBe('14:16 more than 10000 aliases are expanded'),
    1000,
  );
});
