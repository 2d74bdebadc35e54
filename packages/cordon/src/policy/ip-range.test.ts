import { expect, test } from 'vitest';
import { formatAddress, parseAddress, parseRange, splitAddresses } from './ip-range.ts';

test.each([
  ['10.0.0.1', 4, 0x0a000001n],
  ['255.255.255.255', 4, 0xffffffffn],
  ['::', 6, 0n],
  ['::1', 6, 1n],
  ['2001:db8::1', 6, 0x20010db8000000000000000000000001n],
  ['1:2:3:4:5:6:7:8', 6, 0x00010002000300040005000600070008n],
  ['::ffff:10.0.0.1', 6, 0xffff0a000001n],
  ['1:2:3:4:5:6:7::', 6, 0x00010002000300040005000600070000n],
] as const)('%s is read', (text, version, value) => {
  expect(parseAddress(text)).toEqual({ version, value });
});

test.each([
  ...['', '10.0.0', '10.0.0.256', ' 10.0.0.1', '10.0.0.1 ', '10.0.0.1.2', 'localhost'],
  ...['1:2:3', '1::2::3', '::g', '::12345', '1:2:3:4:5:6:7::8'],
])('%j is no address', (text) => {
  expect(parseAddress(text)).toBe(undefined);
});

test('a block runs from its first to its last address, whatever address names it', () => {
  expect(parseRange('10.1.2.3/8')).toEqual({ version: 4, first: 0x0a000000n, last: 0x0affffffn });
  expect(parseRange('::/0')).toEqual({ version: 6, first: 0n, last: 2n ** 128n - 1n });
  expect(parseRange('10.0.0.1')).toEqual({ version: 4, first: 0x0a000001n, last: 0x0a000001n });
  for (const text of ['10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0/-8', '10.0.0.0/8 ', '::/129'])
    expect(parseRange(text)).toBe(undefined);
});

test('addresses are written back', () => {
  for (const text of ['10.0.0.1', '2001:db8::1', '::', '1:2:3:4:5:6:7:8']) {
    expect(formatAddress(parseAddress(text) as NonNullable<ReturnType<typeof parseAddress>>)).toBe(text);
  }
});

test('one address on either side of every bound, of both versions', () => {
  const ranges = ['10.0.0.0/8', '10.1.0.0/16'].flatMap((text) => parseRange(text) ?? []);
  expect(
    splitAddresses(
      ranges,
      ['203.0.113.10', '2001:db8::10'].flatMap((text) => parseAddress(text) ?? []),
    ),
  ).toEqual(['0.0.0.0', '10.0.0.0', '10.1.0.0', '10.2.0.0', '203.0.113.10', '2001:db8::10']);
});

test('what a block leaves has no end of its own, and an example that stands in the next stretch is not its own', () => {
  const blocks = (...texts: string[]) => texts.flatMap((text) => parseRange(text) ?? []);
  const known = ['203.0.113.10', '2001:db8::10'].flatMap((text) => parseAddress(text) ?? []);
  expect(splitAddresses(blocks('128.0.0.0/1', 'ffff::/16'), [])).toEqual(['0.0.0.0', '128.0.0.0', '::', 'ffff::']);
  expect(splitAddresses(blocks('203.0.113.10'), known)).toEqual([
    '0.0.0.0',
    '203.0.113.10',
    '203.0.113.11',
    '2001:db8::10',
  ]);
});
