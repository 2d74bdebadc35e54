import { constant } from '../../../model/expression.ts';
import { asText, unknown } from '../../../model/read-value.ts';
import { spelling, textOf } from '../../../model/text.ts';
import { argumentsOf, malformed } from './arguments.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::Cidr`: a block, how many blocks to cut from it, and the host bits of each (8 where not given). IPv4 only. */
export const cidr: Intrinsic = (argument, scope, at) => {
  const [block, count, bits] = argumentsOf(argument, scope, 2, 3) ?? [];
  if (!block || !count) return malformed('Fn::Cidr', 'a block, a count and the host bits', at);
  return {
    at,
    resolve: (chooser) => {
      const [whole, many, hosts] = [block, count, bits].map((each) =>
        each ? spelling(asText(each.resolve(chooser))) : '8',
      );
      const pieces = cut(whole ?? '', Number(many), Number(hosts));
      if (!pieces) return unknown('the block is only known at deployment', at);
      return { is: 'list', items: pieces.map((piece) => constant(textOf([piece], at))), at };
    },
  };
};

/** Cuts an IPv4 block into `count` blocks of `2^hostBits` addresses, or undefined where the block is not one. */
export function cut(block: string, count: number, hostBits: number): string[] | undefined {
  const [address = '', prefix] = block.split('/');
  const octets = address.split('.').map(Number);
  const sound = octets.length === 4 && octets.every((octet) => Number.isInteger(octet) && octet >= 0 && octet <= 255);
  if (!sound || !prefix || !(count >= 1 && count <= 256) || !(hostBits >= 1 && hostBits <= 32)) return undefined;
  const first = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * 2 ** hostBits;
    const dotted = [24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256).join('.');
    return `${dotted}/${32 - hostBits}`;
  });
}
