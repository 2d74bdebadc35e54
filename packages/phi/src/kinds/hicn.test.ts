import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

it.each([
  ['801-07-4379A', 'hicn', 'hicn 801-07-4379A heuristic'],
  ['hicn-801074379b1', undefined, 'hicn 801074379b1 heuristic'],
  ['Medicare claim number: 801-07-4379D', undefined, 'hicn 801-07-4379D heuristic'],
])('finds the old Medicare number in %s (%s)', (text, key, expected) => {
  expect(spellFindings(text, key)).toEqual([expected]);
});

it.each([
  ['801074379A', undefined],
  ['build-801074379b', undefined],
  ['000-07-4379A', 'hicn'],
  ['901-07-4379A', 'hicn'],
  ['801074379ABC', 'hicn'],
])('finds nothing in %s (%s)', (text, key) => {
  expect(spellFindings(text, key)).toEqual([]);
});
