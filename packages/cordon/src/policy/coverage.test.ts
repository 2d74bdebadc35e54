import { describe, expect, test } from 'vitest';
import { plainHttpRequests } from './class.ts';
import { type Decision, decideEveryDenied } from './decide.ts';
import { parsePolicy } from './statement.ts';
import type { PolicyValue } from './unresolved.ts';

const bucket = 'arn:aws:s3:::records';
const both = [bucket, `${bucket}/*`];
const role = 'arn:aws:iam::123456789012:role/nurse';
type Fields = Record<string, PolicyValue>;

/** A deny of plain HTTP with some elements replaced; `only` adds operators beside the transport key. */
function deny(changes: Fields = {}, only: Fields = {}): Fields {
  const Condition = { Bool: { 'aws:SecureTransport': 'false' }, ...only };
  const { Principal, Action, Resource, ...rest } = {
    Principal: '*',
    Action: 's3:*',
    Resource: both,
    ...changes,
  } as Fields;
  const kept: Fields = {};
  if (!rest.NotPrincipal && Principal !== undefined) kept.Principal = Principal;
  if (!rest.NotAction && Action !== undefined) kept.Action = Action;
  if (!rest.NotResource && Resource !== undefined) kept.Resource = Resource;
  return { Effect: 'Deny', ...kept, ...rest, Condition };
}

function decide(statements: readonly PolicyValue[], arn = bucket): Decision {
  return decideEveryDenied(parsePolicy({ Statement: statements }), plainHttpRequests(arn));
}

/** What stays free of the class, in short: principal, action and resource, and the context beyond the transport keys. */
function freeOf(decision: Decision): string {
  if (decision.is !== 'some') return decision.is === 'every' ? 'every' : `unknown: ${decision.why}`;
  const { principal, action, resource, context } = decision.witness;
  const { 'aws:SecureTransport': _http, 'aws:PrincipalIsAWSService': _service, ...rest } = context;
  return [
    principal,
    action,
    resource.slice('arn:aws:s3:::'.length),
    ...(Object.keys(rest).length ? [JSON.stringify(rest)] : []),
  ].join(' ');
}

const anyone = 'arn:aws:iam::111122223333:role/anyone';
const inside = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };
const outside = { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };

// Two denies that only together leave nothing free, and beside each the same pair with one thing changed.
test.each<[string, PolicyValue[], string]>([
  ['addresses in and not in a block', [deny({}, inside), deny({}, outside)], 'every'],
  [
    'addresses with a gap of one',
    [
      deny({}, { IpAddress: { 'aws:SourceIp': ['10.0.0.0/32', '10.0.0.2/31'] } }),
      deny({}, { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/30' } }),
    ],
    `${anyone} s3:GetObject records/x {"aws:SourceIp":"10.0.0.1"}`,
  ],
  [
    'addresses in, and the rest of version 4',
    [deny({}, inside), deny({}, { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })],
    `${anyone} s3:GetObject records/x`,
  ],
  [
    'all of version 4, or no address',
    [deny({}, { IpAddressIfExists: { 'aws:SourceIp': '0.0.0.0/0' } })],
    `${anyone} s3:GetObject records/x {"aws:SourceIp":"2001:db8::10"}`,
  ],
  [
    'all of both versions, or no address',
    [deny({}, { IpAddressIfExists: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } })],
    'every',
  ],
  [
    'reads and lists apart from the rest',
    [deny({ Action: ['s3:Get*', 's3:List*'] }), deny({ NotAction: ['s3:get*', 's3:LIST*'] })],
    'every',
  ],
  [
    'reads and writes alone',
    [deny({ Action: ['s3:Get*', 's3:List*'] }), deny({ Action: ['s3:Put*', 's3:Delete*'] })],
    `${anyone} s3:ReplicateObject records/x`,
  ],
  ['the bucket apart from its objects', [deny({ Resource: bucket }), deny({ Resource: `${bucket}/*` })], 'every'],
  [
    'the bucket apart from some objects',
    [deny({ Resource: bucket }), deny({ Resource: `${bucket}/phi/*` })],
    `${anyone} s3:GetObject records/x`,
  ],
  [
    'a prefix apart from the rest',
    [deny({ Resource: [bucket, `${bucket}/phi/*`] }), deny({ NotResource: `${bucket}/phi/*` })],
    'every',
  ],
  [
    'a prefix apart from the rest of a wider one',
    [deny({ Resource: [bucket, `${bucket}/phi/a*`] }), deny({ NotResource: `${bucket}/phi/*` })],
    `${anyone} s3:GetObject records/phi/x`,
  ],
  [
    'two prefixes of one letter each, split in full',
    [deny({ Resource: `${bucket}/a*` }), deny({ NotResource: [`${bucket}/a*`] })],
    'every',
  ],
  [
    'a role, and all but that role',
    [deny({ Principal: { AWS: role } }), deny({ NotPrincipal: { AWS: role } })],
    'every',
  ],
  [
    'a role, and all but two',
    [
      deny({ Principal: { AWS: role } }),
      deny({ NotPrincipal: { AWS: [role, 'arn:aws:iam::123456789012:user/ward'] } }),
    ],
    'arn:aws:iam::123456789012:user/ward s3:GetObject records/x',
  ],
  [
    'two principals never cover',
    [deny({ Principal: { AWS: '123456789012' } }), deny({ Principal: { AWS: 'arn:aws:iam::999999999999:root' } })],
    `${anyone} s3:GetObject records/x`,
  ],
  [
    'all but a break-glass role by its ARN',
    [deny({}, { ArnNotEquals: { 'aws:PrincipalArn': role } })],
    `${role} s3:GetObject records/x`,
  ],
  [
    'all but the roles of one name',
    [deny({}, { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/break-glass-*' } })],
    'arn:aws:iam::111122223333:role/break-glass-x s3:GetObject records/x',
  ],
  ['everyone who signs', [deny({}, { StringLike: { 'aws:PrincipalArn': '*' } })], 'anonymous s3:GetObject records/x'],
  [
    'one account and the others',
    [
      deny({}, { StringEquals: { 'aws:PrincipalAccount': '123456789012' } }),
      deny({}, { StringNotEquals: { 'aws:PrincipalAccount': '123456789012' } }),
    ],
    'every',
  ],
  [
    'text in either case',
    [
      deny({}, { StringEqualsIgnoreCase: { 'aws:UserAgent': 'Ward' } }),
      deny({}, { StringNotEquals: { 'aws:UserAgent': 'Ward' } }),
    ],
    'every',
  ],
  [
    'text in one case',
    [
      deny({}, { StringEquals: { 'aws:UserAgent': 'Ward' } }),
      deny({}, { StringNotEqualsIgnoreCase: { 'aws:UserAgent': 'Ward' } }),
    ],
    `${anyone} s3:GetObject records/x {"aws:UserAgent":"ward"}`,
  ],
  [
    'numbers below and from a bound',
    [
      deny({}, { NumericLessThan: { 's3:signatureAge': 600 } }),
      deny({}, { NumericGreaterThanEqualsIfExists: { 's3:signatureAge': 600 } }),
    ],
    'every',
  ],
  [
    'numbers below and above a bound',
    [
      deny({}, { NumericLessThan: { 's3:signatureAge': 600 } }),
      deny({}, { NumericGreaterThanIfExists: { 's3:signatureAge': 600 } }),
    ],
    `${anyone} s3:GetObject records/x {"s3:signatureAge":"600"}`,
  ],
  ['from a day that is past', [deny({}, { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } })], 'every'],
  [
    'until a day to come',
    [deny({}, { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } })],
    `${anyone} s3:GetObject records/x {"aws:CurrentTime":"2030-01-01T00:00:00.000Z"}`,
  ],
  [
    'with and without a key',
    [deny({}, { Null: { 'aws:SourceVpce': true } }), deny({}, { Null: { 'aws:SourceVpce': false } })],
    'every',
  ],
  [
    'with a key of any value',
    [deny({}, { StringLike: { 'aws:SourceVpce': '*' } }), deny({}, { Null: { 'aws:SourceVpce': 'true' } })],
    'every',
  ],
  [
    'both values of a Boolean',
    [deny({}, { Bool: { 'aws:ViaAWSService': true } }), deny({}, { Bool: { 'aws:ViaAWSService': false } })],
    'every',
  ],
])('%s', (_name, statements, expected) => {
  expect(freeOf(decide(statements))).toBe(expected);
  expect(freeOf(decide([...statements].reverse()))).toBe(expected);
});

test('a deny beside an allow still decides', () => {
  expect(decide([{ ...deny(), Effect: 'Allow' }, deny()])).toEqual({ is: 'every', exceptions: [] });
});

test('a service left out by name is an exception, not a request of the class', () => {
  const decision = decide([deny({ NotPrincipal: { Service: 'logging.s3.amazonaws.com' } })]);
  expect(decision).toEqual({ is: 'every', exceptions: ['calls made by AWS services (aws:PrincipalIsAWSService)'] });
});

describe('what is not split exactly is not known', () => {
  test.each<[string, PolicyValue[], string]>([
    [
      'two patterns with a wildcard inside',
      [deny({ Resource: [bucket, `${bucket}/*/a*`] }), deny({ NotResource: [bucket, `${bucket}/*/a*`] })],
      'statement 2: its patterns and conditions overlap in ways that are not split exactly',
    ],
    [
      'a key the bucket decides',
      [deny({}, { StringNotEquals: { 'aws:ResourceAccount': '123456789012' } })],
      'only a request that AWS may never see is not denied: aws:resourceaccount is decided by the resource, whose value is not known here',
    ],
    [
      'half a broken number',
      [
        deny({}, { NumericLessThanEquals: { 's3:signatureAge': 1 } }),
        deny({}, { NumericGreaterThanEqualsIfExists: { 's3:signatureAge': 2 } }),
      ],
      'only a request that AWS may never see is not denied: s3:signatureage would have to be negative or broken',
    ],
    [
      'a public address through an endpoint',
      [deny({}, { Null: { 'aws:SourceIp': true } }), deny({}, { Null: { 'aws:SourceVpce': true } })],
      'only a request that AWS may never see is not denied: a request comes either by a public address or through a VPC endpoint',
    ],
  ])('%s', (_name, statements, why) => {
    expect(decide(statements)).toEqual({ is: 'unknown', why });
  });

  test('too many combinations', () => {
    const keys = ['aws:UserAgent', 'aws:referer', 'aws:SourceVpc', 'aws:PrincipalTag/ward'];
    const values = Array.from({ length: 20 }, (_, index) => `value ${index}`);
    const tests = keys.map((key) => deny({}, { StringEquals: { [key]: values } }));
    const rest = deny({}, { StringNotEquals: Object.fromEntries(keys.map((key) => [key, values])) });
    expect(decide([...tests, rest])).toEqual({
      is: 'unknown',
      why: 'too many combinations of resources, principals and condition keys',
    });
  });
});

describe('texts known by identity', () => {
  const name = '\u{E000}portal/Records#Ref\u{E001}';
  const partition = '\u{E000}portal.AWS::Partition\u{E001}';
  const other = '\u{E000}portal/Other#Ref\u{E001}';
  const arn = `arn:aws:s3:::${name}`;

  test.each<[string, string[], string]>([
    ['the bucket itself', [arn, `${arn}/*`], 'every'],
    ['in the partition of the stack', [`arn:${partition}:s3:::${name}`, `arn:${partition}:s3:::${name}/*`], 'every'],
    ['in another spelled partition', [`arn:aws-us-gov:s3:::${name}*`], 'every'],
    ['only its objects', [`${arn}/*`], `${anyone} s3:ListBucket ${name}`],
    ['only the bucket', [arn], `${anyone} s3:GetObject ${name}/x`],
    [
      'another bucket, which may have the same name',
      [`arn:aws:s3:::${other}`, `arn:aws:s3:::${other}/*`],
      'unknown: statement 1: whether it applies to s3:GetObject on arn:aws:s3:::\u{E000}portal/Records#Ref\u{E001}/x depends on a name that is not known here',
    ],
  ])('%s', (_name, resources, expected) => {
    expect(freeOf(decide([deny({ Resource: resources })], arn))).toBe(expected);
  });

  test('a role the template creates is one principal, a parameter may be anyone', () => {
    const created = { AWS: '\u{E000}portal/Nurse#Arn\u{E001}' };
    expect(freeOf(decide([deny({ Principal: created })]))).toBe(`${anyone} s3:GetObject records/x`);
    expect(freeOf(decide([deny({ NotPrincipal: created })]))).toBe(`${created.AWS} s3:GetObject records/x`);
    expect(decide([deny({ Principal: { AWS: '\u{E000}portal.Who\u{E001}' } })])).toEqual({
      is: 'unknown',
      why: 'statement 1: a principal is only known when the template is deployed',
    });
  });

  test('a condition on a VPC of the template leaves that VPC free', () => {
    const vpc = '\u{E000}portal/Network#VpcId\u{E001}';
    const decision = decide([deny({}, { StringNotEquals: { 'aws:SourceVpc': vpc } })]);
    expect(freeOf(decision)).toBe(`${anyone} s3:GetObject records/x {"aws:SourceVpc":"${vpc}"}`);
    const pair = [
      deny({}, { StringNotEquals: { 'aws:SourceVpc': vpc } }),
      deny({}, { StringEquals: { 'aws:SourceVpc': vpc } }),
    ];
    expect(freeOf(decide(pair))).toBe('every');
  });
});
