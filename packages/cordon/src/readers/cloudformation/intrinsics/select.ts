import { asText, itemsOf, movedTo, unknown } from '../../../model/read-value.ts';
import { gapOf, spelling } from '../../../model/text.ts';
import { argumentsOf, malformed } from './arguments.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::Select`: an index from 0 and a list. */
export const select: Intrinsic = (argument, scope, at) => {
  const [index, values] = argumentsOf(argument, scope, 2) ?? [];
  if (!index || !values) return malformed('Fn::Select', 'an index and a list', at);
  return {
    at,
    resolve: (chooser) => {
      const list = values.resolve(chooser);
      if (list.is === 'unknown') return movedTo(list, at);
      if (list.is !== 'list') return unknown((list.is === 'text' && gapOf(list)?.why) || 'it selects from no list', at);
      const position = spelling(asText(index.resolve(chooser)));
      if (position === undefined) return unknown('which item it selects is only known at deployment', at);
      if (!/^\d+$/.test(position))
        return unknown(`Fn::Select takes an index from 0, not ${position || 'an empty text'}`, at);
      const chosen = itemsOf(list, chooser)[Number(position)];
      if (!chosen) return chooser.impossible(`the list has no item ${position}`);
      return movedTo(chosen.value, at);
    },
  };
};
