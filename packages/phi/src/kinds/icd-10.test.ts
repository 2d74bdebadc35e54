import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

it.each([
  ['E11.9', 'diagnosis', 'icd-10 E11.9 signal'],
  ['icd10-f32.1', undefined, 'icd-10 f32.1 signal'],
  ['dx_S72.001A', undefined, 'icd-10 S72.001A signal'],
  ['Diagnosis code: C4A.0', undefined, 'icd-10 C4A.0 signal'],
  ['T36.0X1A', 'icd_10_cm', 'icd-10 T36.0X1A signal'],
])('finds the diagnosis in %s (%s)', (text, key, expected) => {
  expect(spellFindings(text, key)).toEqual([expected]);
});

it.each([
  ['E11.9', undefined],
  ['E11', 'diagnosis'],
  ['m5a.large', 'diagnosis'],
  ['c5.xlarge', 'icd10'],
  ['t3.2xlarge', 'dx'],
  ['v10.2', 'ApiVersion'],
  ['A10.b', 'icd'],
  ['diagnosis-2024.1', undefined],
])('finds nothing in %s (%s)', (text, key) => {
  expect(spellFindings(text, key)).toEqual([]);
});
