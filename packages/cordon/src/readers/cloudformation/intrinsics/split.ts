import { constant } from '../../../model/expression.ts';
import { asText, unknown } from '../../../model/read-value.ts';
import { gapOf, spelling, textOf } from '../../../model/text.ts';
import type { ReferencePart, Text } from '../../../model/value.ts';
import { commaItems } from '../comma-items.ts';
import { argumentsOf, malformed } from './arguments.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::Split`: a delimiter and a text. */
export const split: Intrinsic = (argument, scope, at) => {
  const [delimiter, source] = argumentsOf(argument, scope, 2) ?? [];
  if (!delimiter || !source) return malformed('Fn::Split', 'a delimiter and a text', at);
  return {
    at,
    resolve: (chooser) => {
      const text = asText(source.resolve(chooser));
      const [whole, by] = [spelling(text), spelling(asText(delimiter.resolve(chooser)))];
      if (by === '') return unknown('Fn::Split is given no delimiter', at);
      const host = hostOf(text);
      if (host && (by === '/' || by === '//')) {
        const scheme = unknown('how an address begins is only known once the resource exists', at);
        const before = by === '/' ? [constant(scheme), constant(textOf([''], at))] : [constant(scheme)];
        return { is: 'list', items: [...before, constant(textOf([host], at))], at };
      }
      const items = whole === undefined && by === ',' ? commaItems(text) : undefined;
      if (items) return { is: 'list', items: items.map((item) => constant({ ...item, at })), at };
      if (whole === undefined || by === undefined) {
        const gap = gapOf(text) ?? { why: 'the delimiter is only known at deployment' };
        return { is: 'unknown', ...gap, at };
      }
      return { is: 'list', items: whole.split(by).map((piece) => constant(textOf([piece], at))), at };
    },
  };
};

/** Attributes that are the address of a resource with nothing behind the host: a split at slashes leaves the host. */
const addresses = ['ApiEndpoint', 'FunctionUrl', 'WebsiteURL'];

function hostOf({ parts }: Text): ReferencePart | undefined {
  const [only] = parts;
  if (parts.length !== 1 || typeof only !== 'object' || only.is !== 'reference') return undefined;
  return addresses.includes(only.attribute) ? { ...only, attribute: `${only.attribute}.Host` } : undefined;
}
