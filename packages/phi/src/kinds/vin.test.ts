import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

// Seventeen ones keep the rule (49 CFR 565.15: 1 + ... modulo 11 is 1), and so does the form that testers use.
it.each([
  ['11111111111111111', 'vin', 'vin 11111111111111111 validated'],
  ['vin-1M8GDM9AXKP042788', undefined, 'vin 1M8GDM9AXKP042788 validated'],
  ['ambulances/vin_1m8gdm9axkp042788.pdf', undefined, 'vin 1m8gdm9axkp042788 validated'],
])('finds the vehicle number in %s (%s)', (text, key, expected) => {
  expect(spellFindings(text, key)).toEqual([expected]);
});

it.each([
  ['1M8GDM9AXKP042788', undefined],
  ['1M8GDM9A0KP042788', 'vin'],
  ['1M8GDM9AXKP04278', 'vin'],
  ['1M8GDM9AXKP0427881', 'vin'],
  ['IM8GDM9AXKP042788', 'vin'],
  ['bovine-1M8GDM9AXKP042788', undefined],
])('finds nothing in %s (%s)', (text, key) => {
  expect(spellFindings(text, key)).toEqual([]);
});
