import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

it.each([
  ['1EG4-TE5-MK73', undefined, 'mbi 1EG4-TE5-MK73 validated'],
  ['1EG4TE5MK73', undefined, 'mbi 1EG4TE5MK73 validated'],
  ['claims/1eg4te5mk73/eob.pdf', undefined, 'mbi 1eg4te5mk73 validated'],
  ['records-1eg4-te5-mk73', undefined, 'mbi 1eg4-te5-mk73 validated'],
  ['mbi_2AC3DE4FG56', undefined, 'mbi 2AC3DE4FG56 validated'],
  ['9Y00Y00YY00', undefined, 'mbi 9Y00Y00YY00 validated'],
  ['2ac3de4ac56', 'medicare_number', 'mbi 2ac3de4ac56 validated'],
  ['1Eg4Te5Mk73', 'mbi', 'mbi 1Eg4Te5Mk73 validated'],
  ['a-1EG4-TE5-MK73-b', 'beneficiaryId', 'mbi 1EG4-TE5-MK73 validated'],
])('finds the Medicare number in %s (%s)', (text, key, expected) => {
  expect(spellFindings(text, key)).toEqual([expected]);
});

it.each([
  ['0EG4TE5MK73', undefined],
  ['1SG4TE5MK73', undefined],
  ['1EG4TE5MI73', undefined],
  ['1EGXTE5MK73', undefined],
  ['1ES4TE5MK73', undefined],
  ['1EG4TZ5MK73', undefined],
  ['1EG4TE5MK7', undefined],
  ['stack-AppBucket-1EG4TE5MK73XA', undefined],
  ['X1EG4TE5MK73', undefined],
  ['2ac3de4ac56', 'commit'],
  ['1Eg4Te5Mk73', 'nonce'],
  ['a-1eg4-te5-mk73-b', undefined],
  ['1EG4-TE5MK73', undefined],
  ['1eg4te5m-k731-4567-89ab-cdef01234567', undefined],
])('finds nothing in %s (%s)', (text, key) => {
  expect(spellFindings(text, key)).toEqual([]);
});
