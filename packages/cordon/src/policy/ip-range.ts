/** An IPv4 or IPv6 address as a number. */
export interface Address {
  readonly version: 4 | 6;
  readonly value: bigint;
}

/** All addresses of a CIDR block, both ends included. */
export interface AddressRange {
  readonly version: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

const BITS = { 4: 32, 6: 128 } as const;

/** Reads an address; undefined where the text is none. */
export function parseAddress(text: string): Address | undefined {
  if (!text.includes(':')) {
    const value = parseVersion4(text);
    return value === undefined ? undefined : { version: 4, value };
  }
  const value = parseVersion6(text);
  return value === undefined ? undefined : { version: 6, value };
}

/** Reads `a.b.c.d/n` or `x::y/n`; an address without `/n` is a block of one. Undefined where the text is neither. */
export function parseRange(text: string): AddressRange | undefined {
  const [base, length, more] = text.split('/') as [string, string?, string?];
  const address = parseAddress(base);
  if (!address || more !== undefined || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined;
  const bits = BITS[address.version];
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) return undefined;
  const size = 1n << BigInt(bits - prefix);
  const first = address.value - (address.value % size);
  return { version: address.version, first, last: first + size - 1n };
}

export function isWithin(address: Address, range: AddressRange): boolean {
  return address.version === range.version && range.first <= address.value && address.value <= range.last;
}

export function formatAddress({ version, value }: Address): string {
  const width = version === 4 ? 8 : 16;
  const groups = Array.from({ length: BITS[version] / width }, (_, index) => {
    const shift = BigInt(BITS[version] - width * (index + 1));
    return Number((value >> shift) & ((1n << BigInt(width)) - 1n));
  });
  if (version === 4) return groups.join('.');
  return groups
    .map((group) => group.toString(16))
    .join(':')
    .replace(/(^|:)0(:0)+(:|$)/, '::');
}

/**
 * One address of every stretch in which all the ranges agree, for both versions: nothing lies between two of them that any
 * range could tell apart. A stretch that holds one of the `preferred` addresses is shown by that one.
 */
export function splitAddresses(ranges: readonly AddressRange[], preferred: readonly Address[]): string[] {
  return ([4, 6] as const).flatMap((version) => {
    const end = 1n << BigInt(BITS[version]);
    const own = ranges.filter((range) => range.version === version);
    const bounds = new Set([0n, ...own.flatMap(({ first, last }) => [first, last + 1n])]);
    const starts = [...bounds].filter((bound) => bound < end).sort((a, b) => Number(a - b));
    return starts.map((first, index) => {
      const stretch = { version, first, last: (starts[index + 1] ?? end) - 1n };
      const familiar = preferred.find((address) => isWithin(address, stretch));
      return formatAddress(familiar ?? { version, value: first });
    });
  });
}

function parseVersion4(text: string): bigint | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  const octets = match?.slice(1).map(Number);
  if (!octets || octets.some((octet) => octet > 255)) return undefined;
  return octets.reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
}

function parseVersion6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = [groupsIn(halves[0]), groupsIn(halves[1])];
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array<number>(missing).fill(0), ...tail];
  if (groups.some(Number.isNaN)) return undefined;
  return groups.reduce((sum, group) => sum * 65536n + BigInt(group), 0n);
}

/** The groups on one side of `::`; there may be none. */
function groupsIn(half: string | undefined): number[] {
  return half ? half.split(':').flatMap(groupsOf) : [];
}

/** One group of four hexadecimal digits, or two where the end is written as an IPv4 address. NaN where it is neither. */
function groupsOf(part: string): number[] {
  const version4 = parseVersion4(part);
  if (version4 !== undefined) return [Number(version4 >> 16n), Number(version4 & 0xffffn)];
  return [/^[0-9a-f]{1,4}$/i.test(part) ? Number.parseInt(part, 16) : Number.NaN];
}
