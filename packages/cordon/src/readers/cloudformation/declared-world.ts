import type { Chooser } from '../../model/chooser.ts';
import type { Expression } from '../../model/expression.ts';
import { unknown } from '../../model/read-value.ts';
import type { Value } from '../../model/value.ts';

/** Thrown where the declared world has no such stack. */
class Impossible extends Error {}

/**
 * Answers with declared values alone. The reader uses it for what must be settled before any world is explored:
 * which file a nested stack's TemplateURL names, and which items a loop runs over.
 */
export const declaredWorld: Chooser = {
  isOneOf: (variable, values) => variable.declared !== undefined && values.includes(variable.declared),
  valueOf: (variable) => variable.declared,
  areEqual: (left, right) => left.declared !== undefined && left.declared === right.declared,
  ask: () => false,
  impossible: (why) => {
    throw new Impossible(why);
  },
};

/** What an expression says with declared values; unknown where these cannot be deployed. */
export function declaredValue(expression: Expression): Value {
  try {
    return expression.resolve(declaredWorld);
  } catch (error) {
    if (error instanceof Impossible) return unknown(error.message, expression.at);
    throw error;
  }
}
