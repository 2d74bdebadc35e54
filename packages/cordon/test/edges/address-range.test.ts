import { expect, test } from 'vitest';
import { liesIn } from '../../src/controls/address-range.ts';

// What enters from a part of a network has crossed that network; what enters from more may have crossed another.
test.each([
  ['10.0.9.0/24', '10.0.0.0/16', true],
  ['10.0.0.0/16', '10.0.0.0/16', true],
  [' 10.0.9.0/24 ', ' 10.0.0.0/16', true],
  ['10.0.0.0/8', '10.0.0.0/16', false],
  ['10.1.0.0/24', '10.0.0.0/16', false],
  ['10.0.9.7/32', '0.0.0.0/0', true],
  ['fd00::/32', 'fd00::/16', false],
  ['fd00::/32', '10.0.0.0/16', false],
  ['10.0.9.0/24', 'fd00::/16', false],
  ['10.0.9.0', '10.0.0.0/16', false],
  ['10.0.9.0/24', 'the network', false],
])('%s lies in %s: %s', (range, whole, expected) => {
  expect(liesIn(range, whole)).toBe(expected);
});
