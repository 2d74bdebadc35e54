/** Address ranges that are not routed on the internet (RFC 1918, 6598, 3927, 4193, 4291, loopback). */
const inside4: readonly (readonly [string, number])[] = [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['127.0.0.0', 8],
];

/**
 * Does the CIDR range hold an address on the internet?
 * @returns undefined where it is no CIDR range.
 */
export function isOutside(cidr: string): boolean | undefined {
  const [address = '', length = ''] = cidr.trim().split('/');
  if (address.includes(':')) {
    if (!/^[0-9a-f:.]+$/i.test(address) || !/^\d{1,3}$/.test(length)) return undefined;
    return !/^(f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/i.test(address) || Number(length) < 7;
  }
  const value = number4(address);
  const bits = Number(length);
  if (value === undefined || !/^\d{1,2}$/.test(length) || bits > 32) return undefined;
  return !inside4.some(
    ([base, size]) => bits >= size && value >>> (32 - size) === (number4(base) as number) >>> (32 - size),
  );
}

/** Does the range lie in the other? Of IPv4 alone; anything else is not known to. */
export function liesIn(cidr: string, whole: string): boolean {
  const [inner, outer] = [cidr, whole].map((each) => {
    const [address = '', length = ''] = each.trim().split('/');
    return { first: number4(address), bits: /^\d{1,2}$/.test(length) ? Number(length) : 33 };
  }) as [Range4, Range4];
  if (inner.first === undefined || outer.first === undefined || inner.bits > 32 || outer.bits > inner.bits)
    return false;
  return outer.bits === 0 || inner.first >>> (32 - outer.bits) === outer.first >>> (32 - outer.bits);
}

interface Range4 {
  readonly first: number | undefined;
  readonly bits: number;
}

function number4(address: string): number | undefined {
  const octets = address.split('.').map(Number);
  if (octets.length !== 4 || octets.some((octet) => !Number.isInteger(octet) || octet < 0 || octet > 255))
    return undefined;
  return octets.reduce((sum, octet) => sum * 256 + octet, 0) >>> 0;
}
