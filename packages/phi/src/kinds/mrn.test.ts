import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

it.each([
  ['mrn-00012345', undefined, 'mrn 00012345 heuristic'],
  ['00012345', 'mrn', 'mrn 00012345 heuristic'],
  ['MRN00012345.pdf', undefined, 'mrn 00012345 heuristic'],
  ['scans/patientMrn00012345/ct.dcm', undefined, 'mrn 00012345 heuristic'],
  ['medical_record_number=AB123456', undefined, 'mrn AB123456 heuristic'],
  ['E1234567', 'patient-id', 'mrn E1234567 heuristic'],
  ['patients/0012345/labs.pdf', undefined, 'mrn 0012345 heuristic'],
  ['patient-4711321', undefined, 'mrn 4711321 heuristic'],
  ['chart #0098765', undefined, 'mrn 0098765 heuristic'],
  ['empi:7654321', undefined, 'mrn 7654321 heuristic'],
  ['mrn%2F00012345', undefined, 'mrn 00012345 heuristic'],
])('finds the record number in %s (%s)', (text, key, expected) => {
  expect(spellFindings(text, key)).toEqual([expected]);
});

it.each([
  ['00012345', undefined],
  ['mrn-1234', undefined],
  ['mrn-12345678901', undefined],
  ['helm-chart-0012345', undefined],
  ['pid-12345', undefined],
  ['patients/20261123/labs.csv', undefined],
  ['patients/1732406400.json', undefined],
  ['patients/123456789012/export', undefined],
  ['patient-id/12345678-1234-4567-8901-219456789012', undefined],
  ['arn:aws:rds:us-east-1:123456789012:db:mrn', 'mrn'],
  ['vol-12345678', 'mrn'],
  ['table-1234567', 'patient'],
  ['build0012345', 'mrn'],
])('finds nothing in %s (%s)', (text, key) => {
  expect(spellFindings(text, key)).toEqual([]);
});
