import type { FixedContext } from './class.ts';
import { type ConditionTest, evaluateTest, type Given } from './condition.ts';
import { hasEffect } from './evaluate.ts';
import type { Statement } from './statement.ts';
import { and, type Truth } from './truth.ts';
import { Unresolved } from './unresolved.ts';

/** A statement on its way through the search: does it deny the requests looked at so far? */
export interface Deny {
  readonly statement: Statement;
  /** Is the example at hand denied? */
  readonly example: Truth;
  /** Are all requests denied that the example stands for? Yes only by comparisons that were split exactly. */
  readonly all: Truth;
  /** Tests on keys that are still open. */
  readonly tests: readonly ConditionTest[];
}

/** The statements that may deny, after the context that is the same in all requests. */
export function denyingUnder(context: FixedContext, statements: readonly Statement[]): readonly Deny[] {
  return statements.flatMap((statement) => {
    let truth = hasEffect(statement, 'Deny');
    const tests: ConditionTest[] = [];
    for (const test of statement.conditions) {
      const fixed = test instanceof Unresolved ? undefined : context.get(test.key);
      if (test instanceof Unresolved || fixed) truth = and(truth, evaluateTest(test, valuesOf(fixed?.value)));
      else tests.push(test);
    }
    return truth === false ? [] : [{ statement, example: truth, all: truth, tests }];
  });
}

/** Goes one dimension further: leaves out what does not match the example there. */
export function narrow(
  denies: readonly Deny[],
  example: (deny: Deny) => Truth,
  all?: (deny: Deny) => Truth,
): readonly Deny[] {
  return denies.flatMap((deny) => {
    const seen = example(deny);
    const matched = and(deny.example, seen);
    return matched === false ? [] : [{ ...deny, example: matched, all: and(deny.all, all ? all(deny) : seen) }];
  });
}

/** Does one statement deny everything looked at, whatever the open keys hold? */
export function isSettled(denies: readonly Deny[]): boolean {
  return denies.some(({ all, tests }) => all === true && tests.length === 0);
}

function valuesOf(value: string | undefined): Given {
  return value === undefined ? undefined : [value];
}
