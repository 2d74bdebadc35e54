import { itemsOf, unknown } from '../../../model/read-value.ts';
import { textOf } from '../../../model/text.ts';
import { express } from '../express.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::Length` (AWS::LanguageExtensions): how many items a list has. */
export const length: Intrinsic = (argument, scope, at) => {
  const values = express(argument, scope);
  return {
    at,
    resolve: (chooser) => {
      const list = values.resolve(chooser);
      if (list.is === 'list') return textOf([String(itemsOf(list, chooser).length)], at);
      return list.is === 'unknown' ? list : unknown('Fn::Length takes a list', at);
    },
  };
};
