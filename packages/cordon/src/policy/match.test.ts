import { expect, test } from 'vitest';
import { matchAction, matchArn, matchExact, matchGlob } from './match.ts';
import { markFresh } from './token-text.ts';
import type { Truth } from './truth.ts';

const name = '\u{E000}portal/Records#Ref\u{E001}';
const other = '\u{E000}portal/Other#Ref\u{E001}';
const parameter = '\u{E000}portal.Env\u{E001}';
const variable = `${'$'}{aws:username}`;

test.each<[string, string, Truth]>([
  ['*', '', true],
  ['a*', 'a', true],
  ['a*c', 'abcbc', true],
  ['a*c', 'abcb', false],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['a**', 'abc', true],
  ['a.c', 'abc', false],
  [name, name, true],
  [`${name}/*`, `${name}/x`, true],
  [`${name}/*`, name, false],
  [name, `${name}/x`, false],
  [`${name}*`, `${name}/x`, true],
  [name, 'records', 'maybe'],
  [name, other, 'maybe'],
  ['records', name, 'maybe'],
  [`a${name}`, 'b-records', false],
  [`${name}-a`, 'records-b', false],
  ['*', name, true],
  ['?', name, 'maybe'],
  [`a/${variable}/*`, 'a/b/c', 'maybe'],
  [`a/${variable}/*`, 'b/b/c', false],
  [name, markFresh('x'), false],
  [parameter, markFresh('x'), 'maybe'],
  [`${name}/*`, markFresh('x'), false],
  ['?*', markFresh('x'), true],
])('pattern %j on %j: %s', (pattern, text, matched) => {
  expect(matchGlob(pattern, text)).toBe(matched);
});

test('a wildcard is an ordinary character where texts are compared', () => {
  expect(matchExact('a*', 'ab')).toBe(false);
  expect(matchExact('a*', 'a*')).toBe(true);
  expect(matchExact(parameter, markFresh('x'))).toBe(false);
});

test('actions match in any case', () => {
  expect(matchAction('S3:get*', 's3:GetObject')).toBe(true);
  expect(matchAction('s3:Put*', 's3:GetObject')).toBe(false);
});

test('every partition is the partition of the stack', () => {
  for (const partition of ['aws', 'aws-us-gov', 'aws-cn', '*', '\u{E000}portal.AWS::Partition\u{E001}']) {
    expect(matchArn(`arn:${partition}:s3:::records/*`, 'arn:aws:s3:::records/a')).toBe(true);
  }
  expect(matchArn('arn:other:s3:::records/*', 'arn:aws:s3:::records/a')).toBe(false);
});
