import { compareValues, type Operator, parseOperator } from './operator.ts';
import { allOf, anyOf, not, type Truth } from './truth.ts';
import { fieldsOf, listOf, type PolicyValue, Unresolved } from './unresolved.ts';

/** One key of one operator in a Condition element. */
export interface ConditionTest {
  readonly operator: Operator;
  /** In lower case: keys are compared without regard to case. */
  readonly key: string;
  /** The key as its author wrote it. */
  readonly writtenKey: string;
  readonly values: readonly (string | Unresolved)[];
}

/** The values a request carries under a key; undefined where it does not carry the key. */
export type Given = readonly string[] | undefined;

/** May a comparison with this value be relied on? Where it may not, its answer counts as `maybe`. */
export type TrustsValue = (test: ConditionTest, value: string) => boolean;

/** Reads a Condition element. What cannot be read becomes an Unresolved among the tests: it may hold or not. */
export function parseConditions(value: PolicyValue | undefined): readonly (ConditionTest | Unresolved)[] {
  if (value === undefined) return [];
  if (value instanceof Unresolved) return [value];
  const blocks = fieldsOf(value);
  if (!blocks) return [new Unresolved('Condition is not an object')];
  return Object.entries(blocks).flatMap(([name, block]) => parseBlock(name, block));
}

/**
 * Does the request pass the test? Values are alternatives, and a negated operator wants none of them to match. Without the key,
 * a negated operator and IfExists hold, ForAllValues holds, ForAnyValue and the others do not.
 */
export function evaluateTest(test: ConditionTest | Unresolved, given: Given, trusts: TrustsValue = () => true): Truth {
  if (test instanceof Unresolved) return 'maybe';
  const { compare, negated, ifExists, quantifier } = test.operator;
  const present = given !== undefined && given.length > 0;
  if (compare === 'presence') return anyOf(test.values, (wanted) => wantsPresence(wanted, present));
  if (!present) return ifExists || quantifier === 'all' || (negated && quantifier === undefined);
  if (quantifier === undefined && given.length > 1) return 'maybe';
  const passes = (one: string): Truth => {
    const matched = anyOf(test.values, (wanted) => {
      if (wanted instanceof Unresolved || !trusts(test, wanted)) return 'maybe';
      return compareValues(compare, one, wanted);
    });
    return negated ? not(matched) : matched;
  };
  return quantifier === 'any' ? anyOf(given, passes) : allOf(given, passes);
}

/** All operators and all keys of a Condition must hold. */
export function evaluateConditions(
  tests: readonly (ConditionTest | Unresolved)[],
  givenFor: (key: string) => Given,
  trusts?: TrustsValue,
): Truth {
  return allOf(tests, (test) =>
    evaluateTest(test, test instanceof Unresolved ? undefined : givenFor(test.key), trusts),
  );
}

function parseBlock(name: string, block: PolicyValue): (ConditionTest | Unresolved)[] {
  const operator = parseOperator(name);
  if (block instanceof Unresolved) return [block];
  const keys = fieldsOf(block);
  if (!keys) return [new Unresolved(`the condition ${name} is not an object`)];
  if (!operator) return [new Unresolved(`${name} is not a condition operator that AWS documents`)];
  return Object.entries(keys).map(([key, value]): ConditionTest | Unresolved => {
    const values = listOf(value).map(readValue);
    if (values.length === 0) return new Unresolved(`the condition ${name} on ${key} lists no value`);
    return { operator, key: key.toLowerCase(), writtenKey: key, values };
  });
}

function readValue(value: PolicyValue): string | Unresolved {
  if (value instanceof Unresolved || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return new Unresolved('a condition value is neither text, number nor Boolean');
}

function wantsPresence(wanted: string | Unresolved, present: boolean): Truth {
  if (wanted instanceof Unresolved || !/^(true|false)$/i.test(wanted)) return 'maybe';
  return (wanted.toLowerCase() === 'false') === present;
}
