import { isWithin, parseAddress, parseRange } from './ip-range.ts';
import { matchExact, matchGlob } from './match.ts';
import { parseInstant, parseNumber } from './number-line.ts';
import { hasToken, normalizePartition, withoutMark } from './token-text.ts';
import { allOf, type Truth } from './truth.ts';

/** The ways in which one value of a request is compared with one value of a policy. */
export type Comparison =
  | 'text'
  | 'text-any-case'
  | 'text-pattern'
  | 'arn-pattern'
  | 'address'
  | 'boolean'
  | 'number ='
  | 'number <'
  | 'number <='
  | 'number >'
  | 'number >='
  | 'date ='
  | 'date <'
  | 'date <='
  | 'date >'
  | 'date >=';

/** A condition operator taken apart. `quantifier` says how a key with several values is judged. */
export interface Operator {
  readonly compare: Comparison | 'presence';
  readonly negated: boolean;
  readonly ifExists: boolean;
  readonly quantifier: 'all' | 'any' | undefined;
}

// The IAM user guide, "IAM JSON policy elements: Condition operators", seen 2026-11-23.
const positive: ReadonlyMap<string, Operator['compare']> = new Map(
  Object.entries({
    StringEquals: 'text',
    StringEqualsIgnoreCase: 'text-any-case',
    StringLike: 'text-pattern',
    BinaryEquals: 'text',
    Bool: 'boolean',
    IpAddress: 'address',
    ArnEquals: 'arn-pattern',
    ArnLike: 'arn-pattern',
    NumericEquals: 'number =',
    NumericLessThan: 'number <',
    NumericLessThanEquals: 'number <=',
    NumericGreaterThan: 'number >',
    NumericGreaterThanEquals: 'number >=',
    DateEquals: 'date =',
    DateLessThan: 'date <',
    DateLessThanEquals: 'date <=',
    DateGreaterThan: 'date >',
    DateGreaterThanEquals: 'date >=',
    Null: 'presence',
  } as const),
);

const negative: ReadonlyMap<string, Comparison> = new Map(
  Object.entries({
    StringNotEquals: 'text',
    StringNotEqualsIgnoreCase: 'text-any-case',
    StringNotLike: 'text-pattern',
    NotIpAddress: 'address',
    ArnNotEquals: 'arn-pattern',
    ArnNotLike: 'arn-pattern',
    NumericNotEquals: 'number =',
    DateNotEquals: 'date =',
  } as const),
);

/** Reads an operator's name with its prefix (`ForAllValues:`) and suffix (`IfExists`); undefined for a name AWS does not document. */
export function parseOperator(name: string): Operator | undefined {
  const base = name.replace(/^For(AllValues|AnyValue):/, '').replace(/IfExists$/, '');
  const compare = positive.get(base) ?? negative.get(base);
  // Null asks of the key itself: neither of each value nor only where the key is there.
  if (compare === undefined || (base === 'Null' && name !== 'Null')) return undefined;
  const quantifier = name.startsWith('ForAll') ? 'all' : name.startsWith('ForAny') ? 'any' : undefined;
  return { compare, negated: negative.has(base), ifExists: name.endsWith('IfExists'), quantifier };
}

/** Does a value of the request compare so with a value of the policy? `maybe` where either is not known or is malformed. */
export function compareValues(comparison: Comparison, given: string, wanted: string): Truth {
  switch (comparison) {
    case 'text':
      return matchExact(normalizePartition(wanted), normalizePartition(given));
    case 'text-any-case':
      return matchExact(normalizePartition(wanted).toLowerCase(), normalizePartition(given).toLowerCase());
    case 'text-pattern':
      return matchGlob(normalizePartition(wanted), normalizePartition(given));
    case 'arn-pattern':
      return matchArnParts(normalizePartition(wanted), normalizePartition(given));
    case 'boolean':
      return compareBooleans(given, wanted);
    case 'address':
      return compareParsed(given, wanted, parseAddress, parseRange, isWithin);
    default:
      return comparison.startsWith('number')
        ? compareParsed(given, wanted, parseNumber, parseNumber, (a, b) => compareOrder(comparison, a, b))
        : compareParsed(given, wanted, parseInstant, parseInstant, (a, b) => compareOrder(comparison, a, b));
  }
}

function compareOrder(comparison: Comparison, left: number, right: number): boolean {
  return comparison.includes(left < right ? '<' : left > right ? '>' : '=');
}

function compareBooleans(given: string, wanted: string): Truth {
  const [left, right] = [given.toLowerCase(), wanted.toLowerCase()];
  if (!/^(true|false)$/.test(right)) return 'maybe';
  return left === right || (hasToken(left) ? 'maybe' : false);
}

function compareParsed<A, B>(
  given: string,
  wanted: string,
  parseGiven: (text: string) => A | undefined,
  parseWanted: (text: string) => B | undefined,
  holds: (given: A, wanted: B) => boolean,
): Truth {
  const right = parseWanted(wanted);
  if (right === undefined || hasToken(given)) return 'maybe';
  const left = parseGiven(withoutMark(given));
  return left === undefined ? false : holds(left, right);
}

/** The six parts of an ARN are compared one by one; a wildcard does not reach across a colon, except in the last part. */
function matchArnParts(pattern: string, arn: string): Truth {
  const [wanted, given] = [splitArn(pattern), splitArn(arn)];
  // Tokens may stand for several parts; then only the whole can be compared.
  if (wanted.length < 6 || given.length < 6)
    return hasToken(pattern + arn) ? matchGlob(pattern, arn) : wanted.length < 6 ? 'maybe' : false;
  return allOf([0, 1, 2, 3, 4, 5], (part) => matchGlob(wanted[part] as string, given[part] as string));
}

/** Splits at the colons outside tokens. */
function splitArn(arn: string): string[] {
  const parts = arn.split(/:(?![^\u{E000}]*\u{E001})/u);
  return [...parts.slice(0, 5), ...(parts.length > 5 ? [parts.slice(5).join(':')] : [])];
}
