import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

it.each([
  ['dea-AB1234563', undefined, 'dea AB1234563 validated'],
  ['BB1388568', 'DEA', 'dea BB1388568 validated'],
  ['prescriptions/dea/f91234563.pdf', undefined, 'dea f91234563 validated'],
  ['dea_number=mj3004582', undefined, 'dea mj3004582 validated'],
  ['AP5836626', 'prescriberDea', 'dea AP5836626 validated'],
  ['DEA No. XY9876547', undefined, 'dea XY9876547 validated'],
  ['DEA registration GH2468139', undefined, 'dea GH2468139 validated'],
  ['dea%20cd0000012', undefined, 'dea cd0000012 validated'],
])('finds the DEA number in %s (%s)', (text, key, expected) => {
  expect(spellFindings(text, key)).toEqual([expected]);
});

it.each([
  ['AB1234563', undefined],
  ['idea-AB1234563', undefined],
  ['dea-AB1234564', undefined],
  ['dea-AB12345630', undefined],
  ['dea-AB123456', undefined],
  ['dea-A1234563', undefined],
  ['dea-xAB1234563', undefined],
  ['ci1234563', 'pipeline'],
  ['vol-AB1234563', 'volume'],
  ['arn:aws:iam::123456789012:role/dea', undefined],
  ['dea-1732406400', undefined],
])('finds nothing in %s (%s)', (text, key) => {
  expect(spellFindings(text, key)).toEqual([]);
});
