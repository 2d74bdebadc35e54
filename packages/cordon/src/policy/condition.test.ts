import { expect, test } from 'vitest';
import { evaluateConditions, evaluateTest, parseConditions } from './condition.ts';
import { decide, deny } from './deny-plain-http.fixture.ts';
import { markFresh } from './token-text.ts';
import type { Truth } from './truth.ts';
import type { PolicyValue } from './unresolved.ts';

/** One operator on one key: the values of the policy, of the request (undefined: key absent), and whether it holds. */
type Row = [operator: string, wanted: PolicyValue, given: string | string[] | undefined, holds: Truth];

const vpc = '\u{E000}portal/Network#VpcId\u{E001}';
const account = '\u{E000}portal.AWS::AccountId\u{E001}';
const organization = '\u{E000}portal/Clinic#AccountId\u{E001}';
const created = '\u{E000}portal/Nurse#Arn\u{E001}';
const lambda = 'arn:aws:lambda:eu-central-1:123456789012:function';
const key = 'aws:Key';

test.each<Row>([
  ['StringEquals', 'a', 'a', true],
  ['StringEquals', ['a', 'b'], 'b', true],
  ['StringEquals', 'a', 'A', false],
  ['StringEquals', 'a*', 'ab', false],
  ['StringEquals', 'a', undefined, false],
  ['StringEquals', 'a', [], false],
  ['StringEquals', vpc, vpc, true],
  ['StringEquals', vpc, 'vpc-1', 'maybe'],
  ['StringEquals', `${'$'}{aws:username}`, 'ward', 'maybe'],
  ['StringEquals', `${'$'}{*}`, '*', true],
  ['StringNotEquals', 'a', 'b', true],
  ['StringNotEquals', ['a', 'b'], 'b', false],
  ['StringNotEquals', 'a', undefined, true],
  ['StringNotEquals', vpc, 'vpc-1', 'maybe'],
  ['StringEqualsIfExists', 'a', undefined, true],
  ['StringEqualsIfExists', 'a', 'b', false],
  ['StringEqualsIgnoreCase', 'Ward', 'wARD', true],
  ['StringNotEqualsIgnoreCase', 'Ward', 'wARD', false],
  ['StringNotEqualsIgnoreCase', 'Ward', undefined, true],
  ['StringLike', 'vpc-?', 'vpc-1', true],
  ['StringLike', 'vpc-?', 'vpc-12', false],
  ['StringLike', '*-1', 'vpc-1', true],
  ['StringLike', '*', undefined, false],
  ['StringNotLike', 'vpc-*', 'vpc-1', false],
  ['StringNotLike', 'vpc-*', undefined, true],
  ['NumericEquals', 1, '1.0', true],
  ['NumericNotEquals', '1', '2', true],
  ['NumericNotEquals', '1', undefined, true],
  ['NumericLessThan', 1.2, '1.1', true],
  ['NumericLessThan', 1.2, '1.2', false],
  ['NumericLessThan', 1.2, undefined, false],
  ['NumericLessThanIfExists', 1.2, undefined, true],
  ['NumericLessThanEquals', '10', '9', true],
  ['NumericLessThanEquals', '10', '10', true],
  ['NumericGreaterThan', '10', '9', false],
  ['NumericGreaterThan', '10', '11', true],
  ['NumericGreaterThanEquals', '10', '10', true],
  ['NumericLessThan', 'ten', '9', 'maybe'],
  // What a request carries and cannot be read as a number or an address matches none.
  ['NumericGreaterThan', '10', 'ten', false],
  ['NumericNotEquals', '10', 'ten', true],
  ['NumericEquals', '10', vpc, 'maybe'],
  ['NumericNotEquals', '10', vpc, 'maybe'],
  ['NumericLessThanEquals', '10', '11', false],
  ['NumericGreaterThan', '10', '10', false],
  ['NumericGreaterThanEquals', '10', '9', false],
  ['DateEquals', '2026-01-01T00:00:00Z', '2026-01-01T01:00:00+01:00', true],
  ['DateNotEquals', '2026-01-01', undefined, true],
  ['DateLessThan', '2026-01-01T00:00:00Z', '2025-12-31T23:59:59Z', true],
  ['DateLessThanEquals', '2026-01-01', '2026-01-01T00:00:00Z', true],
  ['DateGreaterThan', '1767225600', '2026-01-01T00:00:01Z', true],
  ['DateGreaterThanEquals', '2026-01-01', '2025-12-31', false],
  ['DateGreaterThanEquals', '2026-01-01', '2026-01-01T00:00:00Z', true],
  ['DateNotEquals', '2026-01-01', '2026-01-01T00:00:00Z', false],
  ['DateLessThan', '2026-01-01', '2026-01-01T00:00:00Z', false],
  ['DateGreaterThan', '2026-01-01', '2026-01-01T00:00:00Z', false],
  ['DateLessThan', 'tomorrow', '2025-12-31', 'maybe'],
  ['Bool', 'false', 'false', true],
  ['Bool', false, 'false', true],
  ['Bool', 'False', 'false', true],
  ['Bool', 'false', 'true', false],
  ['Bool', 'false', undefined, false],
  ['BoolIfExists', 'false', undefined, true],
  ['Bool', 'no', 'false', 'maybe'],
  ['Bool', 'falsely', 'false', 'maybe'],
  ['Bool', 'untrue', 'true', 'maybe'],
  ['Bool', 'true', vpc, 'maybe'],
  ['BinaryEquals', 'QmluYXJ5', 'QmluYXJ5', true],
  ['BinaryEquals', 'QmluYXJ5', 'qmluYXJ5', false],
  ['IpAddress', '203.0.113.0/24', '203.0.113.255', true],
  ['IpAddress', '203.0.113.0/24', '203.0.114.0', false],
  ['IpAddress', '203.0.113.7', '203.0.113.7', true],
  ['IpAddress', '2001:db8::/32', '2001:db8:ffff::1', true],
  ['IpAddress', '0.0.0.0/0', '2001:db8::1', false],
  ['IpAddress', '203.0.113.0/33', '203.0.113.1', 'maybe'],
  ['IpAddress', '203.0.113.0/24', undefined, false],
  ['NotIpAddress', ['203.0.113.0/24', '2001:db8::/32'], '2001:db8::1', false],
  ['NotIpAddress', '203.0.113.0/24', '198.51.100.1', true],
  ['NotIpAddress', '203.0.113.0/24', undefined, true],
  ['ArnEquals', 'arn:aws:iam::123456789012:role/*', 'arn:aws:iam::123456789012:role/a/b', true],
  ['ArnLike', 'arn:aws:iam::*:role/a', 'arn:aws:iam::123456789012:role/a', true],
  ['ArnLike', 'arn:aws:*:role/a', 'arn:aws:iam::123456789012:role/a', 'maybe'],
  ['ArnLike', 'arn:aws:iam:*:*:role/a', 'arn:aws:iam::123456789012:user/a', false],
  ['ArnLike', 'arn:aws-us-gov:iam::123456789012:role/a', 'arn:aws:iam::123456789012:role/a', true],
  ['ArnNotLike', 'arn:aws:iam::*:role/a', 'arn:aws:iam::123456789012:role/b', true],
  // The six parts of an ARN are compared one by one, and only the last holds colons of its own.
  ['ArnLike', 'arn:aws:sns:*:*:alerts', 'arn:aws:sns:eu-central-1:123456789012:ward:alerts', false],
  ['ArnLike', `${lambda}:admit`, `${lambda}:discharge`, false],
  ['ArnLike', `${lambda}:*`, `${lambda}:admit`, true],
  ['ArnLike', `${lambda}:admit`, `${lambda}admit`, false],
  ['ArnLike', 'arn:aws:iam:*:*', 'arn:aws:iam::123456789012:role/a', 'maybe'],
  ['ArnLike', 'arn:*:*:*:*:*', 'arn', false],
  // A token is known whole: as one part, or as a whole ARN.
  ['ArnEquals', `arn:aws:iam::${account}:role/a`, `arn:aws:iam::${account}:role/a`, true],
  ['ArnEquals', `arn:aws:iam::${account}:role/a`, 'arn:aws:iam::123456789012:role/a', 'maybe'],
  ['ArnEquals', `arn:aws:iam::${account}:role/a`, 'arn:aws:iam::123456789012:role/b', false],
  ['ArnEquals', created, created, true],
  ['ArnEquals', 'arn:aws:iam::123456789012:role/a', created, 'maybe'],
  ['ArnEquals', created, 'nurse', 'maybe'],
  // An account that nobody mentions is not the one that the template creates something in.
  ['ArnLike', `arn:aws:iam::${organization}:role/*`, `arn:aws:iam::${markFresh('111122223333')}:role/a`, false],
  ['ArnLike', 'arn:aws:iam::*:role/a', `arn:aws:iam::${markFresh('111122223333')}:role/a`, true],
  ['ArnNotEquals', 'arn:aws:iam::123456789012:role/a', undefined, true],
  ['Null', 'true', undefined, true],
  ['Null', 'true', 'a', false],
  ['Null', false, 'a', true],
  ['Null', false, undefined, false],
  ['Null', 'true', [], true],
  ['Null', 'FALSE', 'a', true],
  ['Null', 'no', undefined, 'maybe'],
  ['Null', ' true', 'a', 'maybe'],
  ['Null', 'true ', 'a', 'maybe'],
  ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b'], true],
  ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], false],
  ['ForAllValues:StringEquals', ['a', 'b'], undefined, true],
  ['ForAllValues:StringNotEquals', ['a'], ['b', 'a'], false],
  ['ForAnyValue:StringEquals', ['a', 'b'], ['c', 'b'], true],
  ['ForAnyValue:StringEquals', ['a', 'b'], ['c'], false],
  ['ForAnyValue:StringLike', 'a*', undefined, false],
  ['ForAnyValue:StringNotEquals', 'a', ['a', 'b'], true],
  ['ForAnyValue:StringNotEquals', 'a', undefined, false],
  ['ForAnyValue:StringEqualsIfExists', 'a', undefined, true],
  ['StringEquals', 'a', ['a', 'b'], 'maybe'],
  ['stringequals', 'a', 'a', 'maybe'],
  ['NullIfExists', 'true', undefined, 'maybe'],
  ['ForAllValue:StringEquals', 'a', 'a', 'maybe'],
  ['ForAnyValues:StringEquals', 'a', 'a', 'maybe'],
  ['ForSomeValues:StringEquals', 'a', 'a', 'maybe'],
  ['IfExistsStringEquals', 'a', 'a', 'maybe'],
  ['StringEqualsForAllValues:', 'a', 'a', 'maybe'],
  ['ForAllValues:Null', 'true', undefined, 'maybe'],
])('%s %j of %j is %s', (operator, wanted, given, holds) => {
  const values = typeof given === 'string' ? [given] : given;
  const tests = parseConditions({ [operator]: { [key]: wanted } });
  expect(evaluateConditions(tests, (name) => (name === 'aws:key' ? values : undefined))).toBe(holds);
  expect(evaluateTest(tests[0] as (typeof tests)[number], values)).toBe(holds);
});

test('all operators and all keys must hold', () => {
  const tests = parseConditions({ StringEquals: { 'aws:A': 'a', 'aws:B': 'b' }, Bool: { 'aws:C': true } });
  const holds = (given: Record<string, string>) =>
    evaluateConditions(tests, (name) => (given[name] === undefined ? undefined : [given[name]]));
  expect(holds({ 'aws:a': 'a', 'aws:b': 'b', 'aws:c': 'true' })).toBe(true);
  expect(holds({ 'aws:a': 'a', 'aws:b': 'x', 'aws:c': 'true' })).toBe(false);
  expect(holds({ 'aws:a': 'a', 'aws:b': 'b', 'aws:c': 'false' })).toBe(false);
});

// "IAM JSON policy elements: Condition": operators hold keys, and keys hold values. What else stands there AWS would refuse.
test.each<[string, PolicyValue, string]>([
  ['a text', 'aws:SecureTransport', 'Condition is not an object'],
  ['an operator with a text', { Bool: 'false' }, 'the condition Bool is not an object'],
  [
    'a key without values',
    { Bool: { 'aws:SecureTransport': [] } },
    'the condition Bool on aws:SecureTransport lists no value',
  ],
  [
    'a value with fields',
    { Bool: { 'aws:SecureTransport': { is: 'false' } } },
    'a condition value is neither text, number nor Boolean',
  ],
])('of %s as a condition nothing is known', (_name, condition, why) => {
  expect(decide([{ ...deny(), Condition: condition }])).toEqual({ is: 'unknown', why: `statement 1: ${why}` });
});
