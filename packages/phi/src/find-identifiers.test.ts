import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './find-identifiers.ts';
import { spellFindings } from './spell-findings.ts';

describe('finding identifiers', () => {
  it('says kind, place, length and form, and nothing else', () => {
    expect(findIdentifiers('intake/ssn-219-45-6789.pdf')).toEqual([
      { kind: 'ssn', certainty: 'validated', start: 11, length: 11, masked: '***-**-****' },
    ]);
    expect(findIdentifiers('jane.doe@clinic.org')[0]?.masked).toBe('****.***@******.***');
  });

  it('finds several, in the order of the text', () => {
    expect(spellFindings('mrn-00012345/dob-1980-01-31/jane@clinic.org/ssn219-45-6789')).toEqual([
      'mrn 00012345 heuristic',
      'date-of-birth 1980-01-31 heuristic',
      'email jane@clinic.org heuristic',
      'ssn 219-45-6789 validated',
    ]);
  });

  it.each([
    ['1EG4TEAMKA73', 'mbi', []],
    ['mbi 1EG4TEAMK73', undefined, []],
    ['mbi 1EA4TE5MK73', undefined, ['mbi 1EA4TE5MK73 validated']],
    ['mbi 1EA4TA5MK73', undefined, ['mbi 1EA4TA5MK73 validated']],
    ['ssn 219456789', undefined, ['ssn 219456789 heuristic']],
    ['npi 1234567893', undefined, ['npi 1234567893 validated']],
    ['dea AB1234563', undefined, ['dea AB1234563 validated']],
    ['hicn 219456789A', undefined, ['hicn 219456789A heuristic']],
    ['dob 1/2/1980', undefined, ['date-of-birth 1/2/1980 heuristic']],
    ['phone 2125550143', undefined, ['phone 2125550143 heuristic']],
    ['mrn 48291', undefined, ['mrn 48291 heuristic']],
    ['dx C4A.X', undefined, ['icd-10 C4A.X signal']],
  ])('finds what has the fewest digits of its kind: %s (%s)', (text, key, expected) => {
    expect(spellFindings(text, key)).toEqual(expected);
  });

  it('gives no character to two kinds, and prefers what is validated', () => {
    expect(spellFindings('1234567893', 'patient-id')).toEqual(['mrn 1234567893 heuristic']);
    expect(spellFindings('patient-id npi 1234567893')).toEqual(['npi 1234567893 validated']);
    expect(spellFindings('npi 1234567893', 'patient-id')).toEqual(['npi 1234567893 validated']);
  });

  it.each([
    'AWSLogs/123456789012/CloudTrail/us-east-1/2026/11/23/123456789012_CloudTrail_us-east-1_20261123T0005Z_abcDEF123.json.gz',
    'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    'portal-AppBucket-1A2B3C4D5E6F7',
    'sqlserver-se-16.0',
    '16.00.4265.3.v1',
    '10.0.128.0/20',
    'ELBSecurityPolicy-TLS13-1-2-2021-06',
    'rds:records-2026-11-23-04-05',
    '',
  ])('finds nothing in the infrastructure name %s', (text) => {
    expect(spellFindings(text)).toEqual([]);
    expect(spellFindings(text, 'Name')).toEqual([]);
  });

  it('never shows a letter or a digit, and stays inside the text', () => {
    const piece = fc.constantFrom(
      'ssn',
      'mrn ',
      '219-45-6789',
      '%2D',
      '0012345',
      'jane@clinic.org',
      '/',
      '_',
      '\u{FF11}',
      '%',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 }),
        (pieces) => {
          const text = pieces.join('');
          for (const { start, length, masked } of findIdentifiers(text, { key: 'mrn' })) {
            expect([start >= 0, length > 0, start + length <= text.length]).toEqual([true, true, true]);
            expect(masked).toMatch(/^[-*./@()+:_ ]+$/);
          }
        },
      ),
      { numRuns: 200, seed: 20261124 },
    );
  });

  it.each([
    ['a_', 0],
    ['a.', 0],
    ['1-', 0],
    ['%25', 0],
    ['a@a.', 0],
    ['patient', 0],
    ['1', 0],
    ['999-99-9999 ', 0],
    ['1eg4te5mk73a', 0],
    ['://a@1.com', 0],
    ['x12345 ', 2857],
  ])(
    'answers soon where %s fills 20,000 characters',
    (unit, expected) => {
      expect(findIdentifiers(unit.repeat(20_000 / unit.length), { key: 'mrn' })).toHaveLength(expected);
    },
    2_000,
  );
});
