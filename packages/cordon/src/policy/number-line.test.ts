import { expect, test } from 'vitest';
import { parseInstant, parseNumber, splitLine } from './number-line.ts';

// What the value of a numeric operator may be: IAM user guide, "Numeric condition operators", names integers and decimals.
test.each<[string, number | undefined]>([
  ['5', 5],
  ['-5', -5],
  ['+5', 5],
  ['1.25', 1.25],
  ['.5', 0.5],
  ['100000000000000', 100000000000000],
  ['1234567.12345678', 1234567.12345678],
  ['9007199254740993', undefined],
  ['123456789.0123456', undefined],
  ['5.', undefined],
  ['1.2.3', undefined],
  ['v1.2', undefined],
  ['1.2 ', undefined],
  ['1e3', undefined],
  ['', undefined],
])('%j as a number', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

// "Date condition operators" takes the forms that W3C names, and seconds since 1970.
test.each<[string, string | undefined]>([
  ['2026', '2026-01-01T00:00:00.000Z'],
  ['2026-03', '2026-03-01T00:00:00.000Z'],
  ['2026-03-04', '2026-03-04T00:00:00.000Z'],
  ['2026-03-04T05:06Z', '2026-03-04T05:06:00.000Z'],
  ['2026-03-04T05:06:07+01:00', '2026-03-04T04:06:07.000Z'],
  ['2026-03-04T05:06:07.25Z', '2026-03-04T05:06:07.250Z'],
  ['1767225600', '2026-01-01T00:00:00.000Z'],
  ['12345', '1970-01-01T03:25:45.000Z'],
  ['20260304050607', undefined],
  ['-12345', undefined],
  ['2026-13-01', undefined],
  ['March 4, 2026', undefined],
  ['March 2026', undefined],
  ['2026-03-04 05:06:07Z', undefined],
  ['2026-03-04T05:06', undefined],
])('%j as a point in time', (text, instant) => {
  const read = parseInstant(text);
  expect(read === undefined ? undefined : new Date(read).toISOString()).toBe(instant);
});

// Between two bounds lies a whole number, where there is one: `s3:signatureAge` counts milliseconds.
test.each<[number[], number[]]>([
  [[], [-1, 1]],
  [[600], [600, 599, 601]],
  [
    [10, 9, 100, 9],
    [9, 10, 100, 9.5, 55, 8, 101],
  ],
  [
    [4, 1],
    [1, 4, 2, 0, 5],
  ],
])('%j is split at %j', (points, split) => {
  expect(splitLine(points)).toEqual(split);
});
