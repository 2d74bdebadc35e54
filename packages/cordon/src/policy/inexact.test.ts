import { describe, expect, test } from 'vitest';
import { bucket, decide, deny } from './deny-plain-http.fixture.ts';
import type { PolicyValue } from './unresolved.ts';

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
});
