import { constant } from '../../../model/expression.ts';
import { asText, unknown } from '../../../model/read-value.ts';
import { gapOf, spelling, textOf } from '../../../model/text.ts';
import { argumentsOf, malformed } from './arguments.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::Cidr`: a block, how many blocks to cut from it, and the host bits of each (8 where not given). IPv4 only. */
export const cidr: Intrinsic = (argument, scope, at) => {
  const [block, count, bits] = argumentsOf(argument, scope, 2, 3) ?? [];
  if (!block || !count) return malformed('Fn::Cidr', 'a block, a count and the host bits', at);
  return {
    at,
    resolve: (chooser) => {
      const given = [block, count, bits].map((each) => (each ? asText(each.resolve(chooser)) : textOf(['8'], at)));
      const open = given.find((text) => spelling(text) === undefined);
      if (open) return unknown(gapOf(open)?.why ?? 'the block is only known at deployment', at, gapOf(open)?.settle);
      const [whole = '', many, hosts] = given.map((text) => spelling(text));
      if (whole.includes(':')) return unknown('blocks of IPv6 addresses are not worked out', at);
      const pieces = cut(whole, Number(many), Number(hosts));
      if (!pieces) return unknown(`${whole} is no block of addresses with room for ${many} of ${hosts} host bits`, at);
      return { is: 'list', items: pieces.map((piece) => constant(textOf([piece], at))), at };
    },
  };
};

/** Cuts an IPv4 block into `count` blocks of `2^hostBits` addresses, or undefined where it has no room for them. */
export function cut(block: string, count: number, hostBits: number): string[] | undefined {
  const [, address = '', prefix = ''] = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/.exec(block) ?? [];
  const octets = address.split('.').map(Number);
  const size = 2 ** (32 - Number(prefix));
  if (prefix === '' || Number(prefix) > 32 || octets.some((octet) => octet > 255)) return undefined;
  if (!Number.isInteger(count) || count < 1 || count > 256) return undefined;
  if (!Number.isInteger(hostBits) || hostBits < 1 || hostBits > 32 || count * 2 ** hostBits > size) return undefined;
  const inside = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const first = inside - (inside % size);
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * 2 ** hostBits;
    const dotted = [24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256).join('.');
    return `${dotted}/${32 - hostBits}`;
  });
}
