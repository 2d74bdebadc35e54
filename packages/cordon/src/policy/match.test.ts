import { describe, expect, test } from 'vitest';
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
  ['records/?', `records/${markFresh('x')}`, true],
  [`home/${variable}`, `home/${markFresh('x')}`, 'maybe'],
  // A predefined variable is its character: nothing that a fresh text may be.
  [`${'$'}{*}`, markFresh('x'), false],
  [`${'$'}{?}`, '?', true],
  [`${'$'}{?}`, 'a', false],
  [`${'$'}{$}{*}`, '${*}', true],
  [`a/${'$'}{a${'$'}{*}`, 'a/b', 'maybe'],
  ['a$', 'a$', true],
  [`$${name}`, `$${name}`, true],
  // A wildcard in a text is a character, so it does not use up the one of the pattern.
  ['a*?', 'a*', true],
  ['*?', '*', true],
  ['a?', 'a', false],
  // Names of tokens may begin and end alike: a token is compared as a whole.
  ['\u{E000}portal.EnvA\u{E001}', '\u{E000}portal.EnvB\u{E001}', 'maybe'],
  [`a/${name}/b`, `a/${other}/b`, 'maybe'],
  [`${name}/a`, `${name}/b`, false],
  [`?/${name}`, `a/b/${name}`, false],
])('pattern %j on %j: %s', (pattern, text, matched) => {
  expect(matchGlob(pattern, text)).toBe(matched);
});

test('a wildcard is an ordinary character where texts are compared', () => {
  expect(matchExact('a*', 'ab')).toBe(false);
  expect(matchExact('a*', 'a*')).toBe(true);
  expect(matchExact('a?', 'a?')).toBe(true);
  expect(matchExact('*a', 'ba')).toBe(false);
  expect(matchExact(`*${name}`, `*${name}a`)).toBe(false);
  expect(matchExact(parameter, markFresh('x'))).toBe(false);
  expect(matchExact(`records/*`, `records/${markFresh('x')}`)).toBe(false);
  expect(matchExact(variable, variable)).toBe('maybe');
});

describe('of all short patterns and texts the answer is the one of every spelling', () => {
  /** Everything of at most three of these. */
  const upToThree = (parts: readonly string[]) => {
    const longer = (texts: readonly string[]) => texts.flatMap((text) => ['', ...parts].map((part) => text + part));
    return [...new Set(longer(longer(longer(['']))))];
  };
  /** The rule of AWS, one character after the other. */
  const glob = (pattern: string, text: string): boolean => {
    const [first, rest] = [pattern[0], pattern.slice(1)];
    if (first === '*' && glob(rest, text)) return true;
    if (text === '') return pattern === '';
    if (first === '*') return glob(pattern, text.slice(1));
    return (first === '?' || first === text[0]) && glob(rest, text.slice(1));
  };

  test.each([
    { match: matchGlob, holds: glob, letters: ['a', 'b'] },
    { match: matchExact, holds: (wanted: string, text: string) => wanted === text, letters: ['a', 'b', '*', '?'] },
  ])('$match.name', ({ match, holds, letters }) => {
    const spelled = upToThree(letters);
    for (const pattern of upToThree(['a', 'b', '*', '?', name, variable])) {
      for (const text of upToThree(['a', 'b', name])) {
        const open = [...(pattern + text).matchAll(/\u{E000}|\$\{/gu)].length;
        const answers = new Set(
          (open > 0 ? spelled : ['']).map((spelling) => {
            const spell = (each: string) => each.replaceAll(name, spelling).replaceAll(variable, spelling);
            return holds(spell(pattern), spell(text));
          }),
        );
        const said = match(pattern, text);
        const case_ = `${pattern} on ${text}`;
        if (said !== 'maybe') expect([...answers], case_).toEqual([said]);
        // What stands for others twice is not followed, and neither is one character beside any others.
        else if (open === 1 && !(pattern.includes('*') && pattern.includes('?'))) expect(answers.size, case_).toBe(2);
      }
    }
  });
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
