import { describe, expect, test } from 'vitest';
import { bucket, decide, deny } from './deny-plain-http.fixture.ts';
import type { PolicyValue } from './unresolved.ts';

const tooMany = { is: 'unknown', why: 'too many combinations of resources, principals and condition keys' };

describe('what is not split exactly is not known', () => {
  test.each<[string, PolicyValue[], string]>([
    [
      'two patterns with a wildcard inside',
      [deny({ Resource: [bucket, `${bucket}/*/a*`] }), deny({ NotResource: [bucket, `${bucket}/*/a*`] })],
      'statement 2: its patterns and conditions overlap in ways that are not split exactly',
    ],
    [
      'text patterns that overlap: only a...b is free',
      [
        deny({}, { StringLike: { 'aws:UserAgent': 'a*' }, StringNotLike: { 'aws:UserAgent': '*b' } }),
        deny({}, { StringNotLike: { 'aws:UserAgent': 'a*' } }),
      ],
      'statement 1: its patterns and conditions overlap in ways that are not split exactly',
    ],
    [
      'a key compared as a number and as text: only 70 to 79 are free',
      [
        deny({}, { NumericGreaterThan: { 's3:signatureAge': 5 }, StringNotLike: { 's3:signatureAge': '7?' } }),
        deny({}, { NumericLessThanEqualsIfExists: { 's3:signatureAge': 5 } }),
      ],
      'statement 1: its patterns and conditions overlap in ways that are not split exactly',
    ],
    [
      'a character written like a variable: only $a is free',
      [deny({}, { StringNotEquals: { 'aws:UserAgent': '$' + '{$}a' } })],
      'statement 1: its patterns and conditions overlap in ways that are not split exactly',
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

  // Each of many statements denies its share, and one more the rest: all is denied, but nobody counts it out.
  const many = Array.from({ length: 500 }, (_, index) => index);
  const prefixes = many.map((index) => `${bucket}/${index}-*`);
  const roles = many.map((index) => `arn:aws:iam::123456789012:role/r${index}`);
  test.each<[string, PolicyValue[]]>([
    ['prefixes', [...prefixes.map((Resource) => deny({ Resource })), deny({ NotResource: prefixes })]],
    ['principals', [...roles.map((AWS) => deny({ Principal: { AWS } })), deny({ NotPrincipal: { AWS: roles } })]],
  ])('too many %s', (_name, statements) => {
    expect(decide(statements)).toEqual(tooMany);
  });

  test('too many combinations', () => {
    const keys = ['aws:UserAgent', 'aws:referer', 'aws:SourceVpc', 'aws:PrincipalTag/ward'];
    const values = Array.from({ length: 20 }, (_, index) => `value ${index}`);
    const tests = keys.map((key) => deny({}, { StringEquals: { [key]: values } }));
    const rest = deny({}, { StringNotEquals: Object.fromEntries(keys.map((key) => [key, values])) });
    expect(decide([...tests, rest])).toEqual(tooMany);
  });
});
