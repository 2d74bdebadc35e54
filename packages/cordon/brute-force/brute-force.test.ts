import { expect, test } from 'vitest';
import { askCordon } from './cordon.ts';
import { judgeSeed } from './judge-seed.ts';

const SEEDS = Array.from({ length: 120 }, (_, index) => index + 1);

test.each(SEEDS)('seed %i: Cordon and the brute force agree in every world', (seed) => {
  expect(judgeSeed(seed, askCordon)).toBe('');
});
