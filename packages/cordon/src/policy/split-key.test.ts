import { describe, expect, test } from 'vitest';
import { type ConditionTest, parseConditions } from './condition.ts';
import { splitKey } from './split-key.ts';
import { markFresh } from './token-text.ts';
import { isResolved, type PolicyValue, Unresolved } from './unresolved.ts';

const asOf = '2026-11-23';
const x = markFresh('x');

/** One statement after the other, each with one operator on the key. */
const testsOn = (key: string, blocks: readonly [string, PolicyValue][]): ConditionTest[] =>
  blocks.flatMap(([operator, values]) => parseConditions({ [operator]: { [key]: values } })).filter(isResolved);
const split = (key: string, ...blocks: [string, PolicyValue][]) =>
  splitKey(key.toLowerCase(), testsOn(key, blocks), asOf);
/** What requests carry, where each carries one value or none. */
const singles = (key: string, ...blocks: [string, PolicyValue][]) =>
  split(key, ...blocks).givens.map((given) => (given?.length === 1 ? given[0] : given));

describe('requests carry one example of each sort', () => {
  test.each<[string, [string, PolicyValue][], unknown[]]>([
    ['aws:ViaAWSService', [['Bool', 'true']], ['true', 'false']],
    ['aws:ViaAWSService', [['StringEquals', 'true']], ['true', 'false']],
    ['aws:MultiFactorAuthPresent', [['StringLike', 't*']], [undefined, 'true', 'false']],
    ['kms:GrantIsForAWSResource', [['Bool', 'true']], [undefined, 'true', 'false']],
    [
      'kms:GrantIsForAWSResource',
      [
        ['NumericEquals', 1],
        ['Bool', 'true'],
      ],
      [undefined, 'true', 'false'],
    ],
    [
      'aws:SourceIp',
      [['IpAddress', ['10.0.0.0/8', '203.0.113.0/28']]],
      [undefined, '0.0.0.0', '10.0.0.0', '198.51.100.10', '203.0.113.10', '203.0.113.16', '2001:db8::10'],
    ],
    [
      'aws:SourceIp',
      [['IpAddress', '203.0.113.64/26']],
      [undefined, '203.0.113.10', '203.0.113.64', '203.0.113.128', '2001:db8::10'],
    ],
    // What is compared as an address and as a text is split by addresses.
    [
      'aws:SourceIp',
      [
        ['StringNotEquals', 'localhost'],
        ['IpAddress', '::/0'],
      ],
      [undefined, '203.0.113.10', '2001:db8::10'],
    ],
    ['s3:signatureAge', [['NumericLessThan', 600]], [undefined, '600', '599', '601']],
    [
      's3:signatureAge',
      [
        ['NumericLessThan', 600],
        ['Null', 'true'],
      ],
      [undefined, '600', '599', '601'],
    ],
    [
      'aws:UserAgent',
      [
        ['StringEquals', 'ward'],
        ['Null', 'true'],
      ],
      [undefined, x, 'ward'],
    ],
    ['aws:UserAgent', [['StringEquals', 'w*']], [undefined, x, 'w*']],
    ['aws:UserAgent', [['StringEqualsIgnoreCase', 'Ward']], [undefined, x, 'Ward', 'ward']],
    ['aws:UserAgent', [['StringLike', 'w*']], [undefined, x, `w${x}`]],
    ['aws:UserAgent', [['StringEquals', [new Unresolved('it is imported'), 'ward']]], [undefined, x, 'ward']],
    ['aws:SourceArn', [['ArnLike', 'arn:aws-cn:s3:::records*']], [undefined, x, `arn:aws:s3:::records${x}`]],
    ['aws:RequestedRegion', [['StringEquals', 'eu-central-1']], [x, 'eu-central-1']],
    // A request is made on the day of the class or later; a session may have begun before.
    [
      'aws:CurrentTime',
      [['DateLessThan', '2027-01-01']],
      ['2026-11-23T00:00:00.000Z', '2027-01-01T00:00:00.000Z', '2026-12-12T12:00:00.000Z', '2027-01-01T00:00:00.001Z'],
    ],
    [
      'aws:TokenIssueTime',
      [['DateLessThan', '2020-01-01']],
      [undefined, '2020-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', '2020-01-01T00:00:00.001Z'],
    ],
  ])('under %s with %j', (key, blocks, givens) => {
    expect(singles(key, ...blocks)).toEqual(givens);
  });
});

describe('a key of several values carries any set of them', () => {
  const a = ['a'];
  const b = ['b'];
  test.each<[string, [string, PolicyValue][], unknown[]]>([
    [
      'aws:TagKeys',
      [['ForAnyValue:StringEquals', ['a', 'b']]],
      [undefined, [x], a, b, [x, 'a'], [x, 'b'], ['a', 'b'], [x, 'a', 'b']],
    ],
    // Of other services' keys it is known by the quantifier of one test.
    [
      'kms:EncryptionContextKeys',
      [
        ['StringEquals', 'a'],
        ['ForAnyValue:StringEquals', 'a'],
      ],
      [undefined, [x], a, [x, 'a']],
    ],
    ['kms:EncryptionContext:aws:s3:arn', [['StringEquals', 'a']], [undefined, [x], a]],
    ['aws:UserAgent', [['ForAnyValue:StringEquals', 'a']], [undefined, [x], a]],
  ])('%s with %j', (key, blocks, givens) => {
    expect(split(key, ...blocks).givens).toEqual(givens);
  });

  test('up to five values', () => {
    const four = ['a', 'b', 'c', 'd'];
    const five = [...four, 'e'];
    const tags = (values: string[]) => split('aws:TagKeys', ['ForAnyValue:StringEquals', values]);
    const [test_] = testsOn('aws:TagKeys', [['ForAnyValue:StringEquals', five]]) as [ConditionTest];
    expect(tags(four).givens).toHaveLength(1 + 2 ** 5 - 1);
    expect(tags(four).trusts(test_, 'a')).toBe(true);
    expect(tags(five).givens).toEqual([undefined, [x], ...five.map((each) => [each])]);
    expect(tags(five).trusts(test_, 'a')).toBe(false);
  });
});

// By each test alone, in the order given: is what it compares with told apart exactly?
test.each<[string, [string, PolicyValue][], boolean[]]>([
  [
    'aws:UserAgent',
    [
      ['StringEquals', 'a'],
      ['StringLike', 'a*'],
      ['StringLike', '*a'],
    ],
    [true, true, false],
  ],
  [
    's3:signatureAge',
    [
      ['NumericLessThan', '5'],
      ['StringLike', '7?'],
      ['StringEquals', '7'],
    ],
    [true, false, false],
  ],
  [
    'aws:ViaAWSService',
    [
      ['StringLike', 't*e'],
      ['Bool', 'true'],
    ],
    [true, true],
  ],
  [
    'aws:SourceIp',
    [
      ['IpAddress', '10.0.0.0/8'],
      ['NumericLessThan', '7'],
      ['DateLessThan', '2027-01-01'],
    ],
    [true, false, false],
  ],
  [
    'aws:CurrentTime',
    [
      ['DateLessThan', '2027-01-01'],
      ['StringLike', '2027*'],
    ],
    [true, false],
  ],
  [
    'aws:UserAgent',
    [
      ['StringEqualsIgnoreCase', 'Ward'],
      ['StringLike', 'w*'],
    ],
    [false, true],
  ],
])('of %s with %j exact: %j', (key, blocks, exact) => {
  const tests = testsOn(key, blocks);
  const { trusts } = splitKey(key.toLowerCase(), tests, asOf);
  expect(tests.map((each) => trusts(each, each.values[0] as string))).toEqual(exact);
});
