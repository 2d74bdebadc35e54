import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

it.each([
  ['npi-1234567893', undefined, 'npi 1234567893 validated'],
  ['1245319599', 'NPI', 'npi 1245319599 validated'],
  ['providers/npi/1003000126/claims.json', undefined, 'npi 1003000126 validated'],
  ['npi1679576722', undefined, 'npi 1679576722 validated'],
  ['2000000002', 'providerNpi', 'npi 2000000002 validated'],
  ['provider-id: 1234567893', undefined, 'npi 1234567893 validated'],
  ['1234567893', 'prescriber_id', 'npi 1234567893 validated'],
  ['National Provider Identifier 1245319599', undefined, 'npi 1245319599 validated'],
  ['1732406404', 'npi', 'npi 1732406404 validated'],
])('finds the provider number in %s (%s)', (text, key, expected) => {
  expect(spellFindings(text, key)).toEqual([expected]);
});

it.each([
  ['1234567893', undefined],
  ['backup-1732406404', undefined],
  ['logs/1600000008.gz', undefined],
  ['npi-1234567890', undefined],
  ['npi-3234567893', undefined],
  ['npi-123456789301', undefined],
  ['arn:aws:s3:::npi-123456789012', undefined],
  ['provider-1234567893', undefined],
  ['1234567893', 'account'],
  ['01234567893', 'npi'],
  ['1234567893ab', 'npi'],
  ['x1234567893', 'npi'],
])('finds nothing in %s (%s)', (text, key) => {
  expect(spellFindings(text, key)).toEqual([]);
});
