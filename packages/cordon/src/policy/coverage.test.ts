import { expect, test } from 'vitest';
import { anyone, bucket, decide, deny, freeOf, role } from './deny-plain-http.fixture.ts';
import type { PolicyValue } from './unresolved.ts';

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
  ['all resources, apart by address', [deny({ Resource: '*' }, inside), deny({ Resource: '*' }, outside)], 'every'],
  [
    'reads in full, and of the rest only some objects',
    [deny({ Action: 's3:Get*' }), deny({ NotAction: 's3:Get*', Resource: [bucket, `${bucket}/phi/*`] })],
    `${anyone} s3:PutObject records/x`,
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
    'all but an account',
    [deny({ NotPrincipal: { AWS: '123456789012' } })],
    'arn:aws:iam::123456789012:root s3:GetObject records/x',
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
  [
    'numbers, and addresses below a bound',
    [
      deny({}, { NumericLessThan: { 's3:signatureAge': 600 }, ...inside }),
      deny({}, { NumericGreaterThanEqualsIfExists: { 's3:signatureAge': 600 } }),
      deny({}, outside),
    ],
    'every',
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

test('a key that only services carry is absent from the class, so a negated test of it holds', () => {
  const decision = decide([deny({}, { StringNotEquals: { 'aws:SourceAccount': '123456789012' } })]);
  expect(decision).toEqual({ is: 'every', exceptions: ['calls made by AWS services (aws:PrincipalIsAWSService)'] });
  expect(freeOf(decide([deny({}, { StringEquals: { 'aws:SourceAccount': '123456789012' } })]))).toBe(
    `${anyone} s3:GetObject records/x`,
  );
});
