import type { Chooser } from '../../model/chooser.ts';

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
