import type { ConditionTest, Given } from './condition.ts';
import { alwaysCarried, booleanKeys, isSingleValued, requestTimes } from './context-keys.ts';
import { parseAddress, parseRange, splitAddresses } from './ip-range.ts';
import { parseInstant, parseNumber, splitLine } from './number-line.ts';
import type { Comparison } from './operator.ts';
import { type ComparedText, splitTexts } from './split-texts.ts';
import { normalizePartition } from './token-text.ts';
import { isResolved } from './unresolved.ts';

/** What requests may carry under one key, one example of each sort. */
export interface KeySplit {
  readonly givens: readonly Given[];
  /** Do the examples show every way in which this value can compare? */
  trusts(test: ConditionTest, value: string): boolean;
}

type Family = 'boolean' | 'address' | 'number' | 'date' | 'text';

// From the blocks kept for documentation (RFC 5737, RFC 3849): an example nobody owns.
const exampleAddresses = () => known(['203.0.113.10', '198.51.100.10', '2001:db8::10'].map(parseAddress));
/** More sets of values than this are not tried. */
const MOST_VALUES_IN_SETS = 5;

/**
 * Splits what a request may carry under a key by all tests on that key. Where a key is compared in ways of several families
 * (as text and as an address), only the first family is split exactly.
 * @param asOf the date of the class: no request is made before it
 */
export function splitKey(key: string, tests: readonly ConditionTest[], asOf: string): KeySplit {
  const families = tests.map(({ operator }) => familyOf(operator.compare));
  const isBoolean = booleanKeys.has(key) || families.includes('boolean');
  const family: Family = isBoolean ? 'boolean' : (families.find((each) => each !== 'text') ?? 'text');
  const values = tests.flatMap((test) => test.values.filter(isResolved));
  const texts = splitTexts('', tests.flatMap(comparedTexts));
  const singles = representatives(family, values, texts.representatives, requestTimes.has(key) ? asOf : undefined);
  const sets = setsOf(key, singles, tests);
  return {
    givens: alwaysCarried.has(key) ? sets.givens : [undefined, ...sets.givens],
    trusts: ({ operator }, value) => {
      if (!sets.complete || family === 'boolean') return sets.complete;
      return familyOf(operator.compare) === family && texts.trusts(normalizePartition(value));
    },
  };
}

function representatives(
  family: Family,
  values: readonly string[],
  texts: readonly string[],
  asOf?: string,
): readonly string[] {
  switch (family) {
    case 'boolean':
      return ['true', 'false'];
    case 'address':
      return splitAddresses(known(values.map(parseRange)), exampleAddresses());
    case 'number':
      return splitLine(known(values.map(parseNumber))).map(String);
    case 'date': {
      const earliest = asOf === undefined ? undefined : Date.parse(asOf);
      const points = splitLine(known([earliest, ...values.map(parseInstant)]));
      return points
        .filter((point) => earliest === undefined || point >= earliest)
        .map((point) => new Date(point).toISOString());
    }
    case 'text':
      return texts;
  }
}

/** A key with several values may carry any set of them. */
function setsOf(
  key: string,
  singles: readonly string[],
  tests: readonly ConditionTest[],
): { givens: Given[]; complete: boolean } {
  const one = singles.map((single) => [single]);
  const takesOne =
    isSingleValued(key) || (!/^(aws|s3):/.test(key) && tests.every(({ operator }) => !operator.quantifier));
  if (takesOne) return { givens: one, complete: true };
  if (singles.length > MOST_VALUES_IN_SETS) return { givens: one, complete: false };
  // Each number from 1 names a set by its bits.
  const sets = Array.from({ length: 2 ** singles.length - 1 }, (_, index) =>
    singles.filter((_single, bit) => ((index + 1) >> bit) & 1),
  );
  return { givens: sets.sort((a, b) => a.length - b.length), complete: true };
}

function comparedTexts({ operator, values }: ConditionTest): ComparedText[] {
  const as = comparedAs(operator.compare);
  if (as === undefined) return [];
  return values.filter(isResolved).map((value) => ({ text: normalizePartition(value), as }));
}

function comparedAs(compare: Comparison | 'presence'): ComparedText['as'] | undefined {
  if (compare === 'text') return 'exact';
  if (compare === 'text-any-case') return 'any-case';
  return compare === 'text-pattern' || compare === 'arn-pattern' ? 'pattern' : undefined;
}

/** Whether a key is there at all is told apart in every family. */
function familyOf(comparison: Comparison | 'presence'): Family {
  if (comparison === 'boolean' || comparison === 'address') return comparison;
  if (comparison.startsWith('number')) return 'number';
  return comparison.startsWith('date') ? 'date' : 'text';
}

function known<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
