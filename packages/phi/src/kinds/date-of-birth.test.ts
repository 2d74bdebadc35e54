import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

it.each([
  ['dob-1980-01-31', undefined, 'date-of-birth 1980-01-31 heuristic'],
  ['1980-01-31', 'dateOfBirth', 'date-of-birth 1980-01-31 heuristic'],
  ['patients/dob_19800131/chart.pdf', undefined, 'date-of-birth 19800131 heuristic'],
  ['born on 01/31/1980', undefined, 'date-of-birth 01/31/1980 heuristic'],
  ['01311980', 'patient_dob', 'date-of-birth 01311980 heuristic'],
  ['birthdate=1980/01/31', undefined, 'date-of-birth 1980/01/31 heuristic'],
  ['1980-01-31T00:00:00Z', 'birth_date', 'date-of-birth 1980-01-31T00:00:00Z heuristic'],
  ['DOB: 1.31.1980', undefined, 'date-of-birth 1.31.1980 heuristic'],
  ['dob19800131', undefined, 'date-of-birth 19800131 heuristic'],
  ['2000-02-29', 'DOB', 'date-of-birth 2000-02-29 heuristic'],
])('finds the date of birth in %s (%s)', (text, key, expected) => {
  expect(spellFindings(text, key)).toEqual([expected]);
});

it.each([
  ['1980-01-31', undefined],
  ['logs/2026/11/23/part-0.gz', undefined],
  ['AWSLogs/123456789012/elasticloadbalancing/us-east-1/2026/11/23/', undefined],
  ['2026-11-23', 'CreatedOn'],
  ['birth-records/2026-11-23.csv', undefined],
  ['newborn/2026/11/23', undefined],
  ['1980-13-31', 'dob'],
  ['2001-02-29', 'dob'],
  ['1732406400', 'dob'],
  ['dob-18800131', undefined],
  ['arn:aws:s3:::dob-198001311234', undefined],
  ['1980-01-31T10:15:00Z', 'dob'],
])('finds nothing in %s (%s)', (text, key) => {
  expect(spellFindings(text, key)).toEqual([]);
});
