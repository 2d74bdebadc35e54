import { expect, test } from 'vitest';
import { plainHttpRequests } from './class.ts';
import { decideEveryDenied } from './decide.ts';
import { parsePolicy } from './statement.ts';
import type { PolicyValue } from './unresolved.ts';

const bucket = 'arn:aws:s3:::records';
const both = [bucket, `${bucket}/*`];
const admin = 'arn:aws:iam::123456789012:role/admin';
const http = { Bool: { 'aws:SecureTransport': 'false' } };
const deny = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: both, Condition: http };
const { Principal: _everyone, ...forNobody } = deny;
const { Action: _all, ...ofNothing } = deny;
const { Resource: _both, ...onNothing } = deny;

const anyone = 'arn:aws:iam::111122223333:role/anyone';
const free = { principal: anyone, action: 's3:GetObject', resource: `${bucket}/x` };
const listing = { principal: anyone, action: 's3:ListBucket', resource: bucket };
const every = { is: 'every', exceptions: [] };

interface Row {
  readonly name: string;
  readonly statement: PolicyValue;
  /** What AWS's rules give: nothing for "every request is denied", else the request that is not. */
  readonly free?: { principal: string; action: string; resource: string; also?: Record<string, string> };
}

const rows: readonly Row[] = [
  { name: '01 canonical', statement: deny },
  { name: '02 one role', statement: { ...deny, Principal: { AWS: admin } }, free },
  { name: '03 only the objects', statement: { ...deny, Resource: `${bucket}/*` }, free: listing },
  { name: '04 only the bucket', statement: { ...deny, Resource: bucket }, free },
  {
    name: '05 and from elsewhere than a VPC',
    statement: { ...deny, Condition: { ...http, StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } } },
    free: { ...free, also: { 'aws:SourceVpc': 'vpc-1' } },
  },
  { name: '06 all but GetObject', statement: { ...ofNothing, NotAction: 's3:GetObject' }, free },
  {
    name: '07 all but an administrator',
    statement: { ...forNobody, NotPrincipal: { AWS: admin } },
    free: { ...free, principal: admin },
  },
  {
    name: '08 compared as text',
    statement: { ...deny, Condition: { StringEquals: { 'aws:SecureTransport': 'false' } } },
  },
  {
    name: '09 AWS: *, IfExists, a list',
    statement: { ...deny, Principal: { AWS: '*' }, Condition: { BoolIfExists: { 'aws:SecureTransport': ['false'] } } },
  },
  { name: '10 key absent', statement: { ...deny, Condition: { Null: { 'aws:SecureTransport': 'true' } } }, free },
  { name: '11 inverted', statement: { ...deny, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, free },
  { name: '12 old TLS alone', statement: { ...deny, Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } }, free },
  {
    name: '13 old TLS or none',
    statement: { ...deny, Condition: { NumericLessThanIfExists: { 's3:TlsVersion': '1.2' } } },
  },
  {
    name: '14 an allow is no denial',
    statement: { ...deny, Effect: 'Allow', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
    free,
  },
  { name: '15 all but another bucket', statement: { ...onNothing, NotResource: 'arn:aws:s3:::other' } },
];

test.each(rows)('$name', ({ statement, free: expected }) => {
  const decision = decideEveryDenied(parsePolicy({ Statement: statement }), plainHttpRequests(bucket));
  if (!expected) return expect(decision).toEqual(every);
  const { also, ...request } = expected;
  const context = { 'aws:SecureTransport': 'false', 'aws:PrincipalIsAWSService': 'false', ...also };
  return expect(decision).toEqual({ is: 'some', witness: { ...request, context } });
});

test('the form AWS publishes now counts, and what it leaves out is said', () => {
  const condition = { Bool: { 'aws:SecureTransport': false, 'aws:PrincipalIsAWSService': false } };
  const decision = decideEveryDenied(
    parsePolicy({ Statement: [{ ...deny, Condition: condition }] }),
    plainHttpRequests(bucket),
  );
  expect(decision).toEqual({
    is: 'every',
    exceptions: [
      'calls made by AWS services (aws:PrincipalIsAWSService)',
      'anonymous calls, which carry no aws:PrincipalIsAWSService',
    ],
  });
});

test('with IfExists that form reaches anonymous calls as well', () => {
  const condition = {
    Bool: { 'aws:SecureTransport': false },
    BoolIfExists: { 'aws:PrincipalIsAWSService': false },
  };
  const decision = decideEveryDenied(
    parsePolicy({ Statement: [{ ...deny, Condition: condition }] }),
    plainHttpRequests(bucket),
  );
  expect(decision).toEqual({ is: 'every', exceptions: ['calls made by AWS services (aws:PrincipalIsAWSService)'] });
});
