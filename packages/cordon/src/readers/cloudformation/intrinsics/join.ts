import { asText, itemsOf } from '../../../model/read-value.ts';
import type { Part } from '../../../model/value.ts';
import { composeText } from '../compose-text.ts';
import { argumentsOf, malformed } from './arguments.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::Join`: a delimiter and a list. */
export const join: Intrinsic = (argument, scope, at) => {
  const [delimiter, values] = argumentsOf(argument, scope, 2) ?? [];
  if (!delimiter || !values) return malformed('Fn::Join', 'a delimiter and a list of values', at);
  return {
    at,
    resolve: (chooser) => {
      const between = asText(delimiter.resolve(chooser)).parts;
      const list = values.resolve(chooser);
      if (list.is !== 'list') return list.is === 'unknown' ? list : asText(list);
      const pieces = itemsOf(list, chooser).map(({ value }) => asText(value).parts);
      const joined: Part[] = pieces.flatMap((piece, index) => (index === 0 ? piece : [...between, ...piece]));
      return composeText(joined, at);
    },
  };
};
