import { expect, test } from 'vitest';
import { hasOpenToken, hasToken, hasVariable, isOpenToken, normalizePartition } from './token-text.ts';

const parameter = '\u{E000}portal.Who\u{E001}';
const name = '\u{E000}portal/Records#Ref\u{E001}';

// IAM user guide, "IAM policy elements: Variables and tags": the three predefined variables are single characters.
test.each<[string, boolean]>([
  [`${'$'}{aws:username}`, true],
  [`home/${'$'}{aws:username}/*`, true],
  [`${'$'}{$user}`, true],
  [`${'$'}{*}`, false],
  [`${'$'}{?}`, false],
  [`${'$'}{$}`, false],
  [`${'$'}{*}/${'$'}{aws:username}`, true],
  ['home/*', false],
])('%s holds a variable: %s', (text, holds) => {
  expect(hasVariable(text)).toBe(holds);
});

test('only a text that is one token throughout may be any text', () => {
  expect(isOpenToken(parameter)).toBe(true);
  expect(isOpenToken(`arn:aws:iam::${parameter}`)).toBe(false);
  expect(isOpenToken(`${parameter}:root`)).toBe(false);
  expect(isOpenToken(`${parameter}${parameter}`)).toBe(false);
  expect(isOpenToken(name)).toBe(false);
});

test('a token may stand anywhere in a text', () => {
  expect(hasToken(`arn:aws:s3:::${name}/*`)).toBe(true);
  expect(hasToken('arn:aws:s3:::records/*')).toBe(false);
});

test('a token in a text may hold wildcards, unless it names an attribute', () => {
  expect(hasOpenToken(`${name}/${parameter}`)).toBe(true);
  expect(hasOpenToken(`${name}/*`)).toBe(false);
  expect(hasOpenToken('records/#1')).toBe(false);
});

test('a partition is written at the beginning of an ARN', () => {
  expect(normalizePartition('arn:aws-cn:s3:::records')).toBe('arn:aws:s3:::records');
  expect(normalizePartition('arn:*:s3:::records')).toBe('arn:aws:s3:::records');
  expect(normalizePartition('arn:aws:s3:::records/arn:aws-cn:')).toBe('arn:aws:s3:::records/arn:aws-cn:');
  expect(normalizePartition('records/arn:aws-cn:')).toBe('records/arn:aws-cn:');
});
