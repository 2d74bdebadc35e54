import { describe, expect, test } from 'vitest';
import { anyone, decide, deny, freeOf } from './deny-plain-http.fixture.ts';
import { readable } from './token-text.ts';

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

describe('what the platform makes up', () => {
  const account = '\u{E000}portal.AWS::AccountId#\u{E001}';
  test('is an account where it stands for a principal, and no other is meant', () => {
    expect(freeOf(decide([deny({ Principal: { AWS: account } })]))).toBe(`${anyone} s3:GetObject records/x`);
  });
  test.each([
    ['arn:aws:iam::\u{E000}portal.AWS::AccountId#\u{E001}:role/x', 'arn:aws:iam::${AWS::AccountId}:role/x'],
    ['arn:aws:s3:::\u{E000}app/Other#Ref\u{E001}/x', 'arn:aws:s3:::${Other}/x'],
    ['\u{E000}app.Who\u{E001}', '${Who}'],
  ])('%s is read as %s', (text, says) => expect(readable(text)).toBe(says));
});
