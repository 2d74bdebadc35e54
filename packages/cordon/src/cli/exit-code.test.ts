import { expect, test } from 'vitest';
import { samples } from '../../test/reports/sample-reports.ts';
import { exitCode } from './exit-code.ts';

const [waived, expired, elsewhere, unknown] = samples.waived.verdicts;
const among = (...verdicts: (typeof waived)[]) => ({
  ...samples.waived,
  verdicts: verdicts.flatMap((each) => (each ? [each] : [])),
});

test('a waived failure does not count, an expired waiver does not help', () => {
  expect(exitCode(among(waived), [])).toBe(0);
  expect(exitCode(among(waived, expired), [])).toBe(1);
  expect(exitCode(among(elsewhere), ['any-configuration'])).toBe(0);
});

test('what cannot be seen counts, waived or not', () => {
  expect(exitCode(among(unknown), [])).toBe(0);
  expect(exitCode(among(unknown), ['unknown'])).toBe(3);
  expect(exitCode(among(unknown), ['unknown', 'any-configuration'])).toBe(3);
});
