import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callerNamed } from './caller.ts';
import { plainHttpRequests, type RequestClass } from './class.ts';
import { type Decision, decideEveryDenied, type Witness } from './decide.ts';
import { evaluate, type Request } from './evaluate.ts';
import { parsePolicy, type Statement } from './statement.ts';
import type { PolicyValue } from './unresolved.ts';

/** Fewer where thousands of mutants are tried, one after the other. */
const numRuns = Number(process.env.CORDON_RUNS ?? 800);

const bucket = 'arn:aws:s3:::records';
const nurse = 'arn:aws:iam::123456789012:role/nurse';
const callers = [nurse, 'arn:aws:iam::123456789012:role/ward', 'arn:aws:iam::444455556666:user/guest', 'anonymous'];
const actions = [
  { action: 's3:GetObject', level: 'object' },
  { action: 's3:PutObject', level: 'object' },
  { action: 's3:ListBucket', level: 'bucket' },
] as const;
const resources = {
  bucket: [bucket],
  object: ['a', 'aa', 'ab', 'abc', 'b', 'cb', 'zz'].map((key) => `${bucket}/${key}`),
};
const requestClass: RequestClass = { ...plainHttpRequests(bucket), actions };

// What requests may carry in the brute force, chosen so that every value the policies below can tell apart occurs.
const carried: Readonly<Record<string, readonly (readonly string[] | undefined)[]>> = {
  'aws:sourceip': [undefined, ['9.9.9.9'], ['10.0.0.1'], ['10.1.0.1'], ['2001:db8::1'], ['::1']],
  's3:signatureage': [undefined, ['0'], ['5'], ['7'], ['10'], ['11']],
  'aws:useragent': [undefined, ['a'], ['A'], ['ab'], ['abc'], ['a*'], ['*'], ['q'], ['']],
  'aws:tagkeys': [undefined, ['a'], ['b'], ['q'], ['a', 'b'], ['a', 'q'], ['b', 'q'], ['a', 'b', 'q']],
};

const http = { Bool: { 'aws:SecureTransport': 'false' } };
const some = <T>(...values: T[]) => fc.subarray(values, { minLength: 1, maxLength: Math.min(3, values.length) });
const operators: Readonly<Record<string, fc.Arbitrary<readonly [string, PolicyValue]>>> = {
  'aws:SourceIp': fc.tuple(
    fc.constantFrom('IpAddress', 'NotIpAddress', 'IpAddressIfExists'),
    some('10.0.0.0/8', '10.1.0.0/16', '::/0', '0.0.0.0/0'),
  ),
  's3:signatureAge': fc.tuple(
    fc.constantFrom(
      'NumericEquals',
      'NumericNotEquals',
      'NumericLessThan',
      'NumericGreaterThanEqualsIfExists',
      'NumericGreaterThan',
    ),
    some('5', '10'),
  ),
  'aws:UserAgent': fc.tuple(
    fc.constantFrom('StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike'),
    some('a', 'ab', 'a*', '*'),
  ),
  'aws:TagKeys': fc.tuple(
    fc.constantFrom(
      'ForAllValues:StringEquals',
      'ForAnyValue:StringEquals',
      'ForAllValues:StringNotEquals',
      'ForAnyValue:StringNotEquals',
    ),
    some('a', 'b'),
  ),
  'aws:PrincipalArn': fc.tuple(
    fc.constantFrom('ArnEquals', 'ArnNotEquals', 'StringNotEqualsIfExists'),
    fc.constant([nurse]),
  ),
};

/** A deny that speaks of the class; conditions only on the given keys. */
function denies(keys: readonly string[], patterns: readonly string[]): fc.Arbitrary<PolicyValue> {
  const tested = keys.map((key) =>
    fc.oneof(
      {
        weight: 3,
        arbitrary: (operators[key] as fc.Arbitrary<readonly [string, PolicyValue]>).map(([name, values]) => ({
          [name]: { [key]: values },
        })),
      },
      { weight: 1, arbitrary: fc.boolean().map((absent) => ({ Null: { [key]: absent } })) },
    ),
  );
  const condition = tested.length > 0 ? fc.oneof(fc.constant({}), ...tested) : fc.constant({});
  return fc
    .record({
      Effect: fc.constant('Deny'),
      principal: fc.oneof(
        { weight: 4, arbitrary: fc.constant({ Principal: '*' }) },
        {
          weight: 1,
          arbitrary: fc.constantFrom<{ [name: string]: PolicyValue }>(
            { Principal: { AWS: nurse } },
            { NotPrincipal: { AWS: nurse } },
            { Principal: { AWS: '123456789012' } },
          ),
        },
      ),
      action: fc.oneof(
        { weight: 3, arbitrary: fc.constant({ Action: 's3:*' }) },
        {
          weight: 2,
          arbitrary: some('s3:Get*', 's3:putobject', 's3:List*').chain((list) =>
            fc.constantFrom<{ [name: string]: PolicyValue }>({ Action: list }, { NotAction: list }),
          ),
        },
      ),
      resource: fc.oneof(
        { weight: 3, arbitrary: fc.constant({ Resource: [bucket, `${bucket}/*`] }) },
        {
          weight: 2,
          arbitrary: some(...patterns).chain((list) =>
            fc.constantFrom<{ [name: string]: PolicyValue }>({ Resource: list }, { NotResource: list }),
          ),
        },
      ),
      condition,
    })
    .map(({ Effect, principal, action, resource, condition: more }) => ({
      Effect,
      ...principal,
      ...action,
      ...resource,
      Condition: { ...http, ...more },
    }));
}

function requestsOf(statements: readonly Statement[]): Request[] {
  const keys = [
    ...new Set(statements.flatMap(({ conditions }) => conditions.flatMap((each) => ('key' in each ? [each.key] : [])))),
  ];
  const contexts = keys.reduce<[string, readonly string[]][][]>(
    (all, key) =>
      all.flatMap((context) =>
        (carried[key] ?? [undefined]).map((given) =>
          given ? [...context, [key, given] as [string, readonly string[]]] : context,
        ),
      ),
    [
      [
        ['aws:securetransport', ['false']],
        ['aws:principalisawsservice', ['false']],
      ],
    ],
  );
  return callers
    .map(callerNamed)
    .flatMap((caller) =>
      actions.flatMap(({ action, level }) =>
        resources[level].flatMap((resource) =>
          contexts.map((context) => ({ caller, action, resource, context: new Map(context) })),
        ),
      ),
    );
}

function requestFrom({ principal, action, resource, context }: Witness): Request {
  const entries = Object.entries(context).map(
    ([key, value]) => [key.toLowerCase(), typeof value === 'string' ? [value] : value] as const,
  );
  return { caller: callerNamed(principal), action, resource, context: new Map(entries) };
}

/** Judges a decision by all requests of the brute force; gives whether one of them is not denied. */
function checkAgainstRequests(statements: readonly Statement[], decision: Decision): boolean {
  const free = requestsOf(statements).find((request) => evaluate(statements, request) !== 'denied');
  if (decision.is === 'every') expect(free).toBe(undefined);
  if (decision.is === 'some') {
    const witness = requestFrom(decision.witness);
    expect(evaluate(statements, witness)).toBe('not-denied-no-allow');
    expect(
      actions.some(
        ({ action, level }) =>
          action === witness.action &&
          (level === 'bucket' ? witness.resource === bucket : witness.resource.startsWith(`${bucket}/`)),
      ),
    ).toBe(true);
    expect(decision.witness.context['aws:SecureTransport']).toBe('false');
  }
  return free !== undefined;
}

const decide = (statements: readonly Statement[]) => decideEveryDenied(statements, requestClass);

test('no decision contradicts a request, with patterns of all sorts and two keys at once', () => {
  const patterns = ['*', bucket, `${bucket}*`, `${bucket}/a*`, `${bucket}/*b`, `${bucket}/?`, `${bucket}/ab`];
  const pairs = fc.constantFrom(
    ['aws:SourceIp', 'aws:UserAgent'],
    ['aws:UserAgent', 'aws:TagKeys'],
    ['aws:PrincipalArn', 's3:signatureAge'],
  );
  const policies = pairs.chain((keys) => fc.array(denies(keys, patterns), { maxLength: 4 }));
  const counts = { every: 0, some: 0, unknown: 0 };
  fc.assert(
    fc.property(policies, (Statement) => {
      const statements = parsePolicy({ Statement });
      const decision = decide(statements);
      counts[decision.is] += 1;
      checkAgainstRequests(statements, decision);
    }),
    { numRuns, seed: 20261124 },
  );
  expect(counts.every).toBeGreaterThan(0.075 * numRuns);
  expect(counts.some).toBeGreaterThan(0.375 * numRuns);
});

test('where everything is split exactly, the decision is the one of all requests, and never unknown', () => {
  const patterns = [bucket, `${bucket}/*`, `${bucket}/a*`, `${bucket}/ab*`, `${bucket}/ab`];
  const keys = fc.constantFrom(...Object.keys(operators)).map((key) => [key]);
  const policies = keys.chain((each) => fc.array(denies(each, patterns), { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(policies, (Statement) => {
      const statements = parsePolicy({ Statement });
      const decision = decide(statements);
      const isFree = checkAgainstRequests(statements, decision);
      // A number that would have to be negative or broken is the one thing a client cannot send.
      const isDoubtful = decision.is === 'unknown' && decision.why.includes('s3:signatureage');
      if (!isDoubtful) expect(decision.is).toBe(isFree ? 'some' : 'every');
    }),
    { numRuns, seed: 20261124 },
  );
});
