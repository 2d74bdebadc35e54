import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

it.each([
  ['patients/ssn_219-45-6789/intake.pdf', undefined, 'ssn 219-45-6789 validated'],
  ['219-45-6789', undefined, 'ssn 219-45-6789 validated'],
  ['uploads/219-45-6789.pdf', undefined, 'ssn 219-45-6789 validated'],
  ['219-45-6789', 'owner', 'ssn 219-45-6789 validated'],
  ['219 45 6789', 'SSN', 'ssn 219 45 6789 validated'],
  ['219456789', 'patientSsn', 'ssn 219456789 heuristic'],
  ['ssn219456789', undefined, 'ssn 219456789 heuristic'],
  ['social-security-number=219.45.6789', undefined, 'ssn 219.45.6789 validated'],
  ['ssn_219_45_6789', undefined, 'ssn 219_45_6789 validated'],
  ['claim-2024-ssn-219-45-6789-7', undefined, 'ssn 219-45-6789 validated'],
  ['078-05-1120', undefined, 'ssn 078-05-1120 heuristic'],
  ['ssn%3D219%2D45%2D6789', undefined, 'ssn 219%2D45%2D6789 validated'],
  [
    'ssn \u{FF12}\u{FF11}\u{FF19}\u{2011}45\u{2011}6789',
    undefined,
    'ssn \u{FF12}\u{FF11}\u{FF19}\u{2011}45\u{2011}6789 validated',
  ],
])('finds the Social Security number in %s (%s)', (text, key, expected) => {
  expect(spellFindings(text, key)).toEqual([expected]);
});

it.each([
  ['000-45-6789', undefined],
  ['666-45-6789', undefined],
  ['900-45-6789', 'ssn'],
  ['999-99-9999', 'ssn'],
  ['219-00-6789', 'ssn'],
  ['219-45-0000', 'ssn'],
  ['219456789', undefined],
  ['build-219456789', undefined],
  ['arn:aws:iam::219456789012:role/records', 'ssn'],
  ['219456789012', 'ssn'],
  ['1732406400', 'ssn'],
  ['12345678-1219-4567-8901-219456789012', 'ssn'],
  ['10-219-45-6789', undefined],
  ['219-45-6789-01', undefined],
  ['219.45.6789', undefined],
  ['219-456789', 'ssn'],
  ['classn 219456789', undefined],
  ['v219456789', 'ssn'],
])('finds nothing in %s (%s)', (text, key) => {
  expect(spellFindings(text, key)).toEqual([]);
});
