import { describe, expect, test } from 'vitest';
import { anyone, decide, deny, freeOf } from './deny-plain-http.fixture.ts';

const free = `${anyone} s3:GetObject records/x`;
const never = 'unknown: only a request that AWS may never see is not denied: ';
/** Two denies that leave nothing free but a set of values, some the one and some not. */
const allOrNone = (key: string) =>
  decide([
    deny({}, { 'ForAllValues:StringEquals': { [key]: 'a' } }),
    deny({}, { 'ForAllValues:StringNotEquals': { [key]: 'a' } }),
  ]);
const notCarried = (key: string) => freeOf(decide([deny({}, { Null: { [key]: 'false' } })]));
const other = (key: string, value: string) => freeOf(decide([deny({}, { StringNotEquals: { [key]: value } })]));

// IAM user guide, "AWS global condition context keys": which keys carry several values.
describe('a set of values is free', () => {
  test.each(['aws:CalledVia', 'aws:PrincipalOrgPaths', 'aws:TagKeys', 'aws:VpceOrgPaths'])('of %s', (key) => {
    expect(freeOf(allOrNone(key))).toContain(`{"${key}":[`);
  });

  test.each([
    ['aws:ResourceOrgPaths', 'aws:resourceorgpaths is decided by the resource, whose value is not known here'],
    ['s3:RequestObjectTagKeys', 's3:requestobjecttagkeys is carried by requests for some actions only'],
    ['hospital:wards', 'whether hospital:wards takes several values is not known'],
    ['oidc.example.aws:amr', 'whether oidc.example.aws:amr takes several values is not known'],
  ])('of %s: %s', (key, why) => {
    expect(freeOf(allOrNone(key))).toBe(never + why);
  });

  test.each(['aws:SourceOrgPaths', 'aws:PrincipalServiceNamesList'])('of %s, where a service calls', (key) => {
    expect(allOrNone(key)).toEqual({
      is: 'every',
      exceptions: ['calls made by AWS services (aws:PrincipalIsAWSService)'],
    });
  });

  test.each(['aws:UserAgent', 'aws:PrincipalOrgID', 's3:authType'])('of %s there is none', (key) => {
    expect(allOrNone(key)).toEqual({ is: 'every', exceptions: [] });
  });
});

describe('a key that every request carries leaves nothing free where it is denied', () => {
  test.each(['aws:CurrentTime', 'aws:EpochTime', 'aws:PrincipalType', 'aws:RequestedRegion', 'aws:ViaAWSService'])(
    '%s',
    (key) => {
      expect(notCarried(key)).toBe('every');
    },
  );

  test('the account, also of a provider who names none', () => {
    const google = { Federated: 'accounts.google.com' };
    const statements = [
      deny({ Principal: google }, { StringEquals: { 'aws:UserAgent': 'a' } }),
      deny({}, { Null: { 'aws:PrincipalAccount': 'false' } }),
    ];
    expect(freeOf(decide(statements))).toBe('every');
  });

  test.each(['aws:UserAgent', 'aws:SourceVpc', 's3:signatureAge'])('but not %s', (key) => {
    expect(notCarried(key)).toBe(free);
  });
});

test.each(['aws:MultiFactorAuthPresent', 'aws:ViaAWSService'])('%s is true, false or not there', (key) => {
  expect(freeOf(decide([deny({}, { StringEqualsIfExists: { [key]: ['true', 'false'] } })]))).toBe('every');
});

test('seconds since 1970 are a time of the request, and that is not past', () => {
  expect(freeOf(decide([deny({}, { DateGreaterThan: { 'aws:EpochTime': '2020-01-01T00:00:00Z' } })]))).toBe('every');
});

// Service authorization reference of S3: the conditions of a resource, of every action, and of listing.
test.each([
  ...['aws:ResourceAccount', 'aws:ResourceOrgID', 'aws:ResourceTag/ward', 's3:ResourceAccount'],
  ...['s3:BucketTag/ward', 's3:AccessPointTag/ward', 's3:AccessGrantsInstanceArn'],
])('what the resource decides is not known: %s', (key) => {
  const why = `${key.toLowerCase()} is decided by the resource, whose value is not known here`;
  expect(other(key, 'a')).toBe(never + why);
});

test.each(['aws:ResourceAccounts', 'oidc.example.aws:ResourceAccount'])('%s is no key of a resource', (key) => {
  expect(other(key, 'a')).toBe(`${free} {"${key}":"a"}`);
});

test.each(['s3:authType', 's3:signatureversion', 's3:x-amz-content-sha256'])('any request may carry %s', (key) => {
  expect(other(key, 'a')).toBe(`${free} {"${key}":"a"}`);
});

test.each(['s3:delimiter', 's3:max-keys', 's3:prefix'])('a listing may carry %s', (key) => {
  expect(other(key, '1')).toBe(`${anyone} s3:ListBucket records {"${key}":"1"}`);
});
