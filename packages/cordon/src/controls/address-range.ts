/** Address ranges that are not routed on the internet (RFC 1918, 6598, 3927, 4193, 4291, loopback). */
const inside = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '127.0.0.0/8',
  'fc00::/7',
  'fe80::/10',
].map((range) => sharedBits(range) as string);

/**
 * Does the CIDR range hold an address on the internet?
 * @returns undefined where it is no CIDR range.
 */
export function isOutside(cidr: string): boolean | undefined {
  const shared = sharedBits(cidr.trim());
  return shared === undefined ? undefined : !inside.some((bits) => shared.startsWith(bits));
}

/** Does the range lie in the other? Of IPv4 alone; anything else is not known to. */
export function liesIn(cidr: string, whole: string): boolean {
  const [inner, outer] = [cidr, whole].map((each) => sharedBits(each.trim()));
  return outer?.startsWith('IPv4') === true && inner?.startsWith(outer) === true;
}

/** What all addresses of a range begin with, as binary digits; of IPv6 no more than the first group, which tells enough. */
function sharedBits(cidr: string): string | undefined {
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr);
  if (four) {
    const [octets, length] = [four.slice(1, 5).map(Number), Number(four[5])];
    if (length > 32 || octets.some((octet) => octet > 255)) return undefined;
    return `IPv4 ${octets.map((octet) => binary(octet, 8)).join('')}`.slice(0, 5 + length);
  }
  const six = /^([0-9a-f]{0,4}):[0-9a-f.:]*\/(\d{1,3})$/i.exec(cidr);
  return six ? `IPv6 ${binary(Number(`0x0${six[1]}`), 16)}`.slice(0, 5 + Number(six[2])) : undefined;
}

function binary(value: number, digits: number): string {
  return value.toString(2).padStart(digits, '0');
}
