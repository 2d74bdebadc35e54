import { expect, test } from 'vitest';
import { namedByArn, referenceIn } from './arn.ts';

const part = (id: string) => `\u{E000}${id}\u{E001}`;
const region = part('AWS::Region#');
const account = part('AWS::AccountId#');

test.each([
  ['arn:aws:s3:::clinic-documents', 'bucket', 'clinic-documents'],
  ['arn:aws:s3:::clinic-documents/scans/*', 'bucket', 'clinic-documents'],
  ['arn:aws:s3:::clinic-*', 'bucket', 'clinic-*'],
  [`arn:aws:s3:${region}:${account}:accesspoint/scans/object/*`, 'access-point', 'scans'],
  [`arn:aws:dynamodb:${region}:${account}:table/Visits/index/*`, 'table', 'Visits'],
  [`arn:${part('AWS::Partition#')}:sqs:${region}:${account}:visits`, 'queue', 'visits'],
  ['arn:aws:lambda:us-east-1:111122223333:function:read:live', 'function', 'read'],
  ['arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/read:*', 'log-group', '/aws/lambda/read'],
  [`arn:aws:kinesis:${region}:${account}:stream/${part('stack/Vitals#Ref')}`, 'stream', part('stack/Vitals#Ref')],
  [`arn:aws:s3:::${part('stack/Documents#Ref')}-logs/*`, 'bucket', `${part('stack/Documents#Ref')}-logs`],
])('%s is a %s', (text, kind, name) => {
  expect(namedByArn(text)).toMatchObject({ kind, name });
});

test.each([['*'], ['clinic-documents'], ['arn:aws:iam::111122223333:role/reader'], ['arn:aws:s3'], ['']])(
  '%s is an ARN of no store',
  (text) => {
    expect(namedByArn(text)).toBeUndefined();
  },
);

test('account and Region are told where they are spelled', () => {
  const { account: owner, region: where } = namedByArn('arn:aws:sqs:eu-west-1:444455556666:results') ?? {};
  expect([owner, where]).toEqual(['444455556666', 'eu-west-1']);
});

test('a text of many colons and tokens is read once', () => {
  expect(namedByArn(`arn:${':'.repeat(10_000)}`)).toBeUndefined();
  expect(namedByArn(`arn:aws:s3:::${part('x').repeat(3_000)}`)?.name).toHaveLength(9_000);
});

test('a reference stands alone or at the beginning', () => {
  expect(referenceIn(`${part('stack/Documents#Arn')}/*`)).toBe('stack/Documents');
  expect(referenceIn(`arn:aws:s3:::${part('stack/Documents#Ref')}`)).toBeUndefined();
  expect(referenceIn(part('AWS::Region#'))).toBeUndefined();
});
