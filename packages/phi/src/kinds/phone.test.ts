import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

it.each([
  ['212-555-0987', undefined, 'phone 212-555-0987 heuristic'],
  ['(212) 555-0987', undefined, 'phone (212) 555-0987 heuristic'],
  ['call_212.555.0987', undefined, 'phone 212.555.0987 heuristic'],
  ['+12125550987', undefined, 'phone +12125550987 heuristic'],
  ['2125550987', 'phone', 'phone 2125550987 heuristic'],
  ['mobile-2125550987', undefined, 'phone 2125550987 heuristic'],
  ['contactPhoneNumber=2125550987', undefined, 'phone 2125550987 heuristic'],
  ['1-212-555-0987', undefined, 'phone 1-212-555-0987 heuristic'],
  ['212-555-0100', undefined, 'phone 212-555-0100 heuristic'],
  ['sms/%2B12125550987', undefined, 'phone %2B12125550987 heuristic'],
])('finds the telephone number in %s (%s)', (text, key, expected) => {
  expect(spellFindings(text, key)).toEqual([expected]);
});

it.each([
  ['2125550987', undefined],
  ['1732406400', 'phone'],
  ['212555098712', 'phone'],
  ['2125-5509-8712', undefined],
  ['10-212-555-0987-3', undefined],
  ['112-555-0987', undefined],
  ['212-155-0987', undefined],
  ['800-444-0987', undefined],
  ['911-555-0987', undefined],
  ['10.212.555.0987', undefined],
  ['arn:aws:sns:us-east-1:212555098712:phone', undefined],
  ['hotel-2125550987', undefined],
])('finds nothing in %s (%s)', (text, key) => {
  expect(spellFindings(text, key)).toEqual([]);
});
