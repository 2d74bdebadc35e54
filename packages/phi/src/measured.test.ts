import { describe, expect, it } from 'vitest';
import { generate } from '../../../bench/phi/generate.mjs';
import { measure } from '../../../bench/phi/measure.mjs';
import { findIdentifiers } from './find-identifiers.ts';

// A smaller sample, from another seed, of what `npm run bench:phi` measures.
const own = [{ name: 'clinic-record', pattern: 'HX-?\\d{7}' }];
const cases = generate({ seed: 7, positives: 40, lookAlikes: 120 });
const measured = measure(cases, (text, key) => findIdentifiers(text, { own, ...(key === undefined ? {} : { key }) }));

describe('over made-up names, keys, tags and descriptions', () => {
  it.each(measured.positives)('$class: found', ({ n, recall, precision }) => {
    expect([n, recall >= 0.97, precision >= 0.97]).toEqual([40, true, true]);
  });

  it.each(measured.lookAlikes)('$class: left alone', ({ n, falseAlarmRate }) => {
    expect([n, falseAlarmRate]).toEqual([120, 0]);
  });

  it.each(measured.kinds)('$class: over everything', ({ recall, precision }) => {
    expect([recall >= 0.99, precision >= 0.99]).toEqual([true, true]);
  });
});

it('makes the same texts for the same seed, and others for another', () => {
  const some = (seed: number) => JSON.stringify(generate({ seed, positives: 2, lookAlikes: 2 }));
  expect(some(1)).toBe(some(1));
  expect(some(1)).not.toBe(some(2));
});

it('points at what it found, and shows none of it', () => {
  for (const { text, key } of cases) {
    for (const { start, length, masked } of findIdentifiers(text, { own, ...(key === undefined ? {} : { key }) })) {
      expect([start >= 0, length > 0, start + length <= text.length]).toEqual([true, true, true]);
      expect(masked).toMatch(/^[-*./@()+:_ ]+$/);
    }
  }
});

it('says the same of the part that it points at, given what stands before it', () => {
  // Cut base64 may end inside a block of what it holds.
  for (const { text, key } of cases.filter((each) => !each.class.includes('base64'))) {
    const context = { own, ...(key === undefined ? {} : { key }) };
    const [found] = findIdentifiers(text, context);
    if (!found) continue;
    const end = found.start + found.length;
    expect(findIdentifiers(text.slice(0, end), context).map(({ kind }) => kind)).toContain(found.kind);
  }
});
