import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../find-identifiers.ts';
import { refusalOf } from './own-pattern.ts';
import { PatternError } from './pattern-error.ts';

const found = (pattern: string, text: string) => {
  const own = [{ name: 'own', pattern }];
  return findIdentifiers(text, { own })
    .filter(({ kind }) => kind === 'own')
    .map(({ start, length }) => text.slice(start, start + length));
};

describe("the customer's own patterns", () => {
  it.each([
    ['HX-?\\d{7}', 'charts/HX-0012345/scan', ['HX-0012345']],
    ['HX-?\\d{7}', 'bucket-hx0012345', ['hx0012345']],
    ['HX-?\\d{7}', 'patient_HX0012345_v2', ['HX0012345']],
    ['\\d{7}', 'scans/patientFile0012345', ['0012345']],
    ['\\d{7}', 'account 123456789012', []],
    ['HX\\d{7}', 'AHX0012345', []],
    ['HX\\d{7}', 'patientHX0012345Scan', ['HX0012345']],
    ['HX\\d+', 'HX1 and HX22, HX333', ['HX1', 'HX22', 'HX333']],
    ['(?:HX|CL)-\\d{2,4}', 'HX-12 CL-1234 HX-12345', ['HX-12', 'CL-1234']],
    ['\\bHX\\d{3}\\b', 'x_HX123_y', ['HX123']],
    ['^HX\\d{3}$', 'HX123', ['HX123']],
    ['^HX\\d{3}$', 'x HX123', []],
    ['[A-F]{2}[^0-9a-z]\\d{3}', 'ab-123', ['ab-123']],
    ['P(?<n>\\d)(\\d)?X', 'P1X P12X', ['P1X', 'P12X']],
    ['a|ab|abc', 'abc', ['abc']],
    ['K\\d{1,3}?', 'K123', ['K123']],
    ['H{2}\\.x', 'hh.x', ['hh.x']],
    ['\\u0048X\\d', 'HX1', ['HX1']],
    ['HX-\\d{4}', 'HX%2D1234', ['HX%2D1234']],
    ['\\d{7}', '\u{FFFD}1234567', []],
    ['\\d{7}', '1234567\u{FFFD}', []],
    ['HX.\\d{4}', 'HX\u{FFFD}1234', []],
  ])('%s in %s', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it('leave to AWS what AWS made', () => {
    expect(found('\\d{8}', 'mrn/12345678-1234-4567-8901-219456789012')).toEqual([]);
    expect(found('\\d{12}', 'arn:aws:iam::123456789012:role/x')).toEqual([]);
  });

  it('find what has neither digit nor at sign', () => {
    expect(found('Zimmer[A-F]', 'zimmerb')).toEqual(['zimmerb']);
  });

  it.each([
    ['(', 'h: the pattern is not a regular expression'],
    ['(?=a)b', 'h: the pattern looks around itself ("(?=a)b")'],
    ['(?<!a)b', 'h: the pattern looks around itself ("(?<!a)b")'],
    ['(a)\\1', 'h: the pattern refers back to a group ("\\1")'],
    ['(?<x>a)\\k<x>', 'h: the pattern refers back to a group ("\\k<x>")'],
    ['\\p{L}', 'h: the pattern has an escape that is not known here ("\\p{L}")'],
    ['a*', 'h: the pattern matches a text without characters'],
    ['^$', 'h: the pattern matches a text without characters'],
    ['', 'h: the pattern matches a text without characters'],
    ['(?:a{30}){30}', 'h: the pattern is too large when its repetitions are written out; repeat less often'],
    ['a{1000000}', 'h: the pattern is too large when its repetitions are written out; repeat less often'],
    ['a'.repeat(301), 'h: has 301 characters, at most 300 are accepted'],
  ])('refuse %s', (pattern, message) => {
    expect(refusalOf({ name: 'h', pattern })).toBe(message);
    expect(() => findIdentifiers('x1', { own: [{ name: 'h', pattern }] })).toThrow(PatternError);
  });

  it.each(['(a+)+', '(a|a)*b', '(?:a?){20}a{20}', '(.*)*c', '\\d+\\d+\\d+x'])(
    'accept %s, which makes an engine that goes back run away',
    (pattern) => {
      expect(refusalOf({ name: 'h', pattern })).toBeUndefined();
      expect(found(pattern, `${'a'.repeat(20_000)}!`)).toEqual([]);
      expect(found(pattern, `${'1'.repeat(20_000)}!`)).toEqual([]);
    },
    20_000,
  );

  it('match no more than 128 characters', () => {
    expect(found('a+', 'a'.repeat(128))).toEqual(['a'.repeat(128)]);
    expect(found('a+', 'a'.repeat(129))).toEqual([]);
  });
});
