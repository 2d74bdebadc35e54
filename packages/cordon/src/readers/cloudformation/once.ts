import type { Chooser } from '../../model/chooser.ts';
import type { Expression } from '../../model/expression.ts';
import { unknown } from '../../model/read-value.ts';

/** How many values and conditions are being worked out inside one another. One for a whole reading. */
export class Depth {
  now = 0;
}

/** A chain of values or conditions longer than this is not followed: each link costs room on the call stack. */
export const longestChain = 100;

/**
 * Works a value out once per world, however often it is used: values that use one another twice would else double the
 * work at every step. One that needs itself, or stands at the end of too long a chain, is unknown.
 */
export function once(expression: Expression, what: string, depth: Depth): Expression {
  const resolve = answerOnce(
    (chooser) => expression.resolve(chooser),
    depth,
    (why) => unknown(`${what} ${why}`, expression.at),
  );
  const { at, variable, branches } = expression;
  return { at, ...(variable && { variable }), ...(branches === undefined ? {} : { branches }), resolve };
}

/** The same for any answer; `otherwise` gives it where it would need itself or too many others. */
export function answerOnce<T>(
  answer: (chooser: Chooser) => T,
  depth: Depth,
  otherwise: (why: string, chooser: Chooser) => T,
): (chooser: Chooser) => T {
  let busy = false;
  let last: { readonly chooser: Chooser; readonly answer: T } | undefined;
  return (chooser) => {
    if (last?.chooser === chooser) return last.answer;
    if (busy) return otherwise('depends on itself', chooser);
    if (depth.now > longestChain)
      return otherwise(`stands at the end of a chain of more than ${longestChain}`, chooser);
    busy = true;
    depth.now += 1;
    try {
      // A world only narrows while it is explored, so its answer stands for the rest of the run.
      last = { chooser, answer: answer(chooser) };
      return last.answer;
    } finally {
      busy = false;
      depth.now -= 1;
    }
  };
}
