import { describe, expect, it } from 'vitest';
import { hole } from './boundary.ts';
import { spellFindings } from './spell-findings.ts';

describe('an underscore ends a word, a letter that begins one too', () => {
  it.each([
    ['ssn_219-45-6789_v2', 'ssn 219-45-6789 validated'],
    ['patientSsn219456789Scan', 'ssn 219456789 heuristic'],
    ['patientsocialsecuritynumber=219456789', 'ssn 219456789 heuristic'],
    ['prescriberDeaAB1234563', 'dea AB1234563 validated'],
    ['mrn.00012345.pdf', 'mrn 00012345 heuristic'],
  ])('%s', (text, expected) => {
    expect(spellFindings(text)).toEqual([expected]);
  });
});

describe('key and value stand together in one text', () => {
  it.each([
    'Key=MRN,Value=00012345',
    'Key=mrn Value=00012345',
    '{"Key":"MRN","Value":"00012345"}',
    '{"Key": "patient_mrn", "Value": "00012345"}',
    'Name=tag:mrn,Values=00012345',
    'mrn%3D00012345',
    'MRN == 00012345',
  ])('%s', (text) => {
    expect(spellFindings(text)).toEqual(['mrn 00012345 heuristic']);
  });

  it('and the key of another value names nothing', () => {
    expect(spellFindings('Key=mrn,Value=none Key=build,Value=00012345')).toEqual([]);
  });
});

describe('a part that is not known', () => {
  it.each([
    [`${hole}/mrn-00012345/${hole}.pdf`, ['mrn 00012345 heuristic']],
    [`${hole}-219-45-6789`, ['ssn 219-45-6789 validated']],
    [`mrn-${hole}00012345`, []],
    [`mrn-00012345${hole}`, []],
    [`mrn-${hole}-00012345`, []],
    [`${hole}219-45-6789`, []],
    [`219-45-6789${hole}`, []],
    [`npi-${hole}`, []],
    [`jane@clinic.org${hole}`, []],
    [`${hole}jane@clinic.org`, []],
    [`${hole}-jane@clinic.org`, ['email jane@clinic.org heuristic']],
    [`what is the mrn? 00012345`, ['mrn 00012345 heuristic']],
  ])('%s', (text, expected) => {
    expect(spellFindings(text)).toEqual(expected);
  });
});

describe('mailboxes of roles, and words that only look like an address', () => {
  it.each([
    'support@clinic.org',
    'cloud-ops@clinic.org',
    'compliance-team@clinic.org',
    'encrypted_at_rest.kms',
    'data_at_rest',
  ])('%s', (text) => {
    expect(spellFindings(text)).toEqual([]);
  });
  it.each(['jane@clinic.org-archive', 'jane@clinic.org.json.gz', 'jane@clinic.org/'])('but not %s', (text) => {
    expect(spellFindings(text)).toEqual(['email jane@clinic.org heuristic']);
  });
});

describe('a medicare number between other words', () => {
  it.each([
    ['records-1EG4-TE5-MK73-archive', ['mbi 1EG4-TE5-MK73 validated']],
    ['a-1EG4-TE5-MK73-b', []],
    ['mbi1EG4TE5MK73', ['mbi 1EG4TE5MK73 validated']],
    ['xyz1EG4TE5MK73', []],
  ])('%s', (text, expected) => {
    expect(spellFindings(text)).toEqual(expected);
  });
});
