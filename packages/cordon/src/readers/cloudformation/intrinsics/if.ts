import { constant } from '../../../model/expression.ts';
import { unknown } from '../../../model/read-value.ts';
import { express } from '../express.ts';
import { withLoop } from '../scope.ts';
import { malformed } from './arguments.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::If`: the name of a condition and two branches, of which only the chosen one is read. */
export const choose: Intrinsic = (argument, scope, at) => {
  const [name, then, otherwise, extra] = argument.kind === 'sequence' ? argument.items : [];
  if (name?.kind !== 'scalar' || !then || !otherwise || extra) {
    return malformed('Fn::If', 'the name of a condition and two values', at);
  }
  const holds = scope.condition(withLoop(name.text, scope));
  if (!holds) return constant(unknown(`the condition ${name.text} is not declared`, at));
  return {
    at,
    branches: true,
    resolve: (chooser) => express(holds(chooser) ? then : otherwise, scope).resolve(chooser),
  };
};
