import { expect, test } from 'vitest';
import { type ComparedText, freshCharacter, splitTexts } from './split-texts.ts';
import { markFresh } from './token-text.ts';

const exact = (text: string): ComparedText => ({ text, as: 'exact' });
const anyCase = (text: string): ComparedText => ({ text, as: 'any-case' });
const pattern = (text: string): ComparedText => ({ text, as: 'pattern' });
const parameter = '\u{E000}portal.Env\u{E001}';
const x = markFresh('x');

// The texts of a policy below a beginning; the examples that stand for all others, and which of the texts are split exactly.
test.each<[string, string, readonly ComparedText[], readonly string[], readonly string[]]>([
  [
    'a prefix and a name in it',
    'r/',
    [pattern('r/a*'), pattern('r/ab')],
    [`r/${x}`, `r/a${x}`, 'r/ab'],
    ['r/a*', 'r/ab'],
  ],
  ['a wildcard inside', 'r/', [pattern('r/*/a')], [`r/${x}`, 'r/x/a'], []],
  ['one unknown character', 'r/', [pattern('r/a?')], [`r/${x}`, 'r/ax'], []],
  ['two wildcards, one at the end', 'r/', [pattern('r/*/a*')], [`r/${x}`, `r/x/a${x}`], []],
  ['all of them', 'r/', [pattern('r/*'), pattern('*')], [`r/${x}`], ['r/*', '*']],
  ['none of them', 'r/', [pattern('s/a*')], [`r/${x}`], ['s/a*']],
  ['perhaps some of them, beginning otherwise', 'r/', [pattern('*/a')], [`r/${x}`], []],
  ['a part that is deployed', 'r/', [pattern(`r/${parameter}*`)], [`r/${x}`, `r/${parameter}${x}`], []],
  ['a variable', 'r/', [pattern(`r/${'$'}{aws:username}`)], [`r/${x}`], []],
  ['a text', '', [exact('Ward')], [x, 'Ward'], ['Ward']],
  ['a text with a star', '', [exact('w*d')], [x, 'w*d'], ['w*d']],
  ['a text that holds the usual letter', '', [exact('ox')], [markFresh('z'), 'ox'], ['ox']],
  ['a text with a variable', '', [exact(`${'$'}{aws:username}`)], [x], []],
  ['a text in any case', '', [anyCase('Ward')], [x, 'Ward', 'ward'], ['Ward']],
  ['a text in two cases', '', [anyCase('Ward'), exact('ward')], [x, 'Ward', 'WARD', 'ward'], ['Ward', 'ward']],
  [
    'a text in three cases',
    '',
    [anyCase('Ward'), exact('ward'), exact('WARD')],
    [x, 'Ward', 'wARD', 'ward', 'WARD'],
    ['Ward', 'ward', 'WARD'],
  ],
  [
    'a text in all simple cases but one',
    '',
    [anyCase('wARD'), exact('ward'), exact('WARD')],
    [x, 'wARD', 'Ward', 'ward', 'WARD'],
    ['wARD', 'ward', 'WARD'],
  ],
  [
    'a text in all simple cases',
    '',
    [anyCase('Ward'), exact('ward'), exact('WARD'), exact('wARD')],
    [x, 'Ward', 'ward', 'WARD', 'wARD'],
    ['ward', 'WARD', 'wARD'],
  ],
  ['a text without cases', '', [anyCase('70')], [x, '70'], ['70']],
  ['a text in any case beside a pattern', '', [anyCase('Ward'), pattern('w*')], [x, `w${x}`, 'Ward', 'ward'], ['w*']],
  [
    'a text in any case beside a pattern of all',
    '',
    [anyCase('Ward'), pattern('*')],
    [x, 'Ward', 'ward'],
    ['Ward', '*'],
  ],
])('%s', (_name, stem, compared, representatives, trusted) => {
  const split = splitTexts(stem, compared);
  expect(split.representatives).toEqual(representatives);
  expect(compared.map(({ text }) => text).filter(split.trusts)).toEqual(trusted);
});

test('a fresh character stands in no text, in either case', () => {
  expect(freshCharacter([])).toBe('x');
  expect(freshCharacter(['X'])).toBe('z');
  expect(freshCharacter(['ox', 'zq'])).toBe('k');
  expect(freshCharacter(['xzqkjyvw', '0123456789'])).toBe('\u4e00');
  expect(freshCharacter(['xzqkjyvw', '0123456789\u4e00'])).toBe('\u4e01');
});
