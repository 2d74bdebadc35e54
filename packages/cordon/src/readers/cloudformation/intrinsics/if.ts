import type { Chooser, Guard } from '../../../model/chooser.ts';
import { constant } from '../../../model/expression.ts';
import { unknown } from '../../../model/read-value.ts';
import { express } from '../express.ts';
import { withLoop } from '../scope.ts';
import { Unanswerable } from '../unanswerable.ts';
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
    resolve: (chooser) => {
      const answer = answerOf(holds, chooser);
      if (typeof answer === 'string') return unknown(answer, at);
      return express(answer ? then : otherwise, scope).resolve(chooser);
    },
  };
};

/** Does the condition hold, or why can nobody tell? */
function answerOf(holds: Guard, chooser: Chooser): boolean | string {
  try {
    return holds(chooser);
  } catch (error) {
    if (error instanceof Unanswerable) return error.message;
    throw error;
  }
}
