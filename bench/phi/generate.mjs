import { lookAlikes } from './look-alikes.mjs';
import { positives } from './positives.mjs';
import { Random } from './random.mjs';

/**
 * Names, keys, tags and descriptions with their labels: the same ones for the same numbers. A case without `kind` holds
 * no identifier.
 * @param {{ seed?: number, positives?: number, lookAlikes?: number }} sizes how many of each class.
 * @returns {{ class: string, text: string, key?: string, kind?: string, start?: number, length?: number }[]}
 */
export function generate({ seed = 20261125, positives: held = 300, lookAlikes: alike = 2000 } = {}) {
  const random = new Random(seed);
  return [...positives(random, held), ...lookAlikes(random, alike)];
}
