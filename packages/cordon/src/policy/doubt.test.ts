import { expect, test } from 'vitest';
import { callerNamed } from './caller.ts';
import type { Given } from './condition.ts';
import { anyone, bucket, decide, deny, freeOf } from './deny-plain-http.fixture.ts';
import { findDoubt } from './doubt.ts';
import type { PolicyValue } from './unresolved.ts';

const user = 'arn:aws:iam::123456789012:user/jane';
const negative = 'would have to be negative or broken';
const early = 'would have to lie before 2026-11-23';
const someActions = 'is carried by requests for some actions only';
const wholeVpc = 'a request through a VPC endpoint carries all keys of its VPC';
const oneWay = 'a request comes either by a public address or through a VPC endpoint';

function doubt(free: Record<string, Given>, caller = anyone, action = 's3:GetObject'): string | undefined {
  const request = { caller: callerNamed(caller), action, resource: `${bucket}/x`, context: new Map() };
  return findDoubt(request, new Map(Object.entries(free)), '2026-11-23');
}

// IAM user guide, "AWS global condition context keys", and the conditions that the S3 reference lists for each action.
test.each<[string, Given, string | undefined]>([
  ['aws:useragent', ['-x'], undefined],
  ['aws:useragent', undefined, undefined],
  ['aws:principaltype', ['User'], 'which values aws:PrincipalType takes is not split'],
  ['aws:resourcetag/ward', undefined, 'aws:resourcetag/ward is decided by the resource, whose value is not known here'],
  ['s3:x-amz-acl', ['private'], `s3:x-amz-acl ${someActions}`],
  ['s3:x-amz-acl', undefined, undefined],
  ['s3:prefix', ['phi/'], `s3:prefix ${someActions}`],
  ['aws:tagkeys', ['a', 'b'], undefined],
  ['hospital:ward', ['a'], undefined],
  ['hospital:ward', ['a', 'b'], 'whether hospital:ward takes several values is not known'],
  ['oidc.example.aws:amr', ['a', 'b'], 'whether oidc.example.aws:amr takes several values is not known'],
  ['s3:signatureage', ['600'], undefined],
  ['s3:signatureage', ['0'], undefined],
  ['s3:signatureage', ['-1'], `s3:signatureage ${negative}`],
  ['s3:signatureage', ['10.25'], `s3:signatureage ${negative}`],
  ['aws:multifactorauthage', ['-1'], `aws:multifactorauthage ${negative}`],
  ['aws:epochtime', ['4102444800.5'], `aws:epochtime ${negative}`],
  ['aws:principaltag/level', ['-1'], undefined],
  ['aws:principaltag/level', ['1.5'], undefined],
  ['aws:currenttime', ['2026-11-22T23:59:59Z'], `aws:currenttime ${early}`],
  ['aws:currenttime', ['2026-11-23T00:00:00Z'], undefined],
  ['aws:epochtime', ['4102444800'], undefined],
  // Milliseconds, by mistake: far ahead.
  ['aws:epochtime', ['4102444800000'], undefined],
  ['aws:epochtime', ['99'], `aws:epochtime ${early}`],
  ['aws:tokenissuetime', ['2020-01-01T00:00:00Z'], undefined],
])('%s with %j: %s', (key, given, expected) => {
  expect(doubt({ [key]: given })).toBe(expected);
});

test.each<[string, Given, string | undefined]>([
  [user, ['jane'], undefined],
  [user, undefined, 'only an IAM user carries aws:username'],
  [anyone, ['jane'], 'only an IAM user carries aws:username'],
  [anyone, undefined, undefined],
])('%s with the user name %j: %s', (caller, given, expected) => {
  expect(doubt({ 'aws:username': given }, caller)).toBe(expected);
});

test.each<[string, string, string, string | undefined]>([
  ['s3:ListBucket', 's3:prefix', 'phi/', undefined],
  ['s3:ListBucketVersions', 's3:delimiter', '/', undefined],
  ['s3:ListBucket', 's3:max-keys', '10', undefined],
  ['s3:ListBucket', 's3:max-keys', '-1', `s3:max-keys ${negative}`],
  ['s3:ListBucketMultipartUploads', 's3:prefix', 'phi/', `s3:prefix ${someActions}`],
  ['s3:ListBucket', 's3:x-amz-acl', 'private', `s3:x-amz-acl ${someActions}`],
])('%s with %s %s: %s', (action, key, given, expected) => {
  expect(doubt({ [key]: [given] }, anyone, action)).toBe(expected);
});

// One request has one way: from a public address, or through an endpoint of a VPC with all that this brings.
const [ip, vpc, endpoint] = [['203.0.113.10'], ['vpc-1'], ['vpce-1']];
test.each<[Record<string, Given>, string | undefined]>([
  [{ 'aws:sourcevpc': vpc, 'aws:sourcevpce': endpoint }, undefined],
  [{ 'aws:sourcevpc': undefined, 'aws:sourcevpce': undefined }, undefined],
  [{ 'aws:sourcevpc': vpc, 'aws:sourcevpce': undefined }, wholeVpc],
  [{ 'aws:sourcevpce': endpoint, 'aws:vpcsourceip': undefined }, wholeVpc],
  [{ 'aws:sourcevpce': undefined, 'aws:sourcevpcarn': ['arn:aws:ec2:us-east-1:123456789012:vpc/vpc-1'] }, wholeVpc],
  [{ 'aws:sourceip': ip }, undefined],
  [{ 'aws:sourceip': ip, 'aws:sourcevpc': undefined }, undefined],
  [{ 'aws:sourceip': undefined, 'aws:sourcevpc': vpc }, undefined],
  [{ 'aws:sourceip': ip, 'aws:sourcevpc': vpc }, oneWay],
  [{ 'aws:sourceip': undefined, 'aws:sourcevpc': undefined }, oneWay],
  [{ 'aws:currenttime': ['2030-01-01'] }, undefined],
  [{ 'aws:epochtime': ['4102444800'] }, undefined],
  [
    { 'aws:currenttime': ['2030-01-01'], 'aws:epochtime': ['4102444800'] },
    'aws:CurrentTime and aws:EpochTime are one time',
  ],
])('%j: %s', (free, expected) => {
  expect(doubt(free)).toBe(expected);
});

// What a policy leaves free is a way in where a client can send it.
test.each<[string, PolicyValue[], string]>([
  [
    'a version of a client that is written like a number',
    [deny({}, { StringNotEquals: { 'aws:UserAgent': '1.5' } })],
    `${anyone} s3:GetObject records/x {"aws:UserAgent":"1.5"}`,
  ],
  [
    'a tag between two numbers',
    [
      deny({}, { NumericLessThanEquals: { 'aws:PrincipalTag/level': 1 } }),
      deny({}, { NumericGreaterThanEqualsIfExists: { 'aws:PrincipalTag/level': 2 } }),
    ],
    `${anyone} s3:GetObject records/x {"aws:PrincipalTag/level":"1.5"}`,
  ],
  [
    'the first second of 1970',
    [deny({}, { NumericGreaterThan: { 'aws:EpochTime': 0 } })],
    'unknown: only a request that AWS may never see is not denied: aws:epochtime would have to lie before 2026-11-23',
  ],
])('%s', (_name, statements, expected) => {
  expect(freeOf(decide(statements))).toBe(expected);
});
