import { describe, expect, test } from 'vitest';
import { refusal, shownTree } from './shown.fixture.ts';

const trees: Readonly<Record<string, readonly [text: string, tree: unknown]>> = {
  'a byte order mark shifts nothing': ['\uFEFFa: 1\nb: 2', { 'a@1:1': '1:4 "1"', 'b@2:1': '2:4 "2"' }],
  'CRLF is one line end': ['a: 1\r\nb:\r\n  c: 2\r\n', { 'a@1:1': '1:4 "1"', 'b@2:1': { 'c@3:3': '3:6 "2"' } }],
  'CR is a line end': ['a: 1\rb: 2\r', { 'a@1:1': '1:4 "1"', 'b@2:1': '2:4 "2"' }],
  'a column counts UTF-16 units': ['"😀": {"k": "v"}', { '😀@1:1': { 'k@1:8': '1:13 "v"' } }],
  'the same in JSON': ['{"a": "😀", "b": 1}', { 'a@1:2': '1:7 "😀"', 'b@1:13': '1:18 "1"' }],
  'a tag stands first': ['a: !Sub "x"\nb: !GetAtt A.B', { 'a@1:1': '1:4 !Sub "x"', 'b@2:1': '2:4 !GetAtt "A.B"' }],
  'a tag on a list, in flow and in block': [
    'a: !If [X, !Ref B]\nb: !Join\n  - ","\n  - [x]',
    { 'a@1:1': ['1:4 !If', '1:9 "X"', '1:12 !Ref "B"'], 'b@2:1': ['2:4 !Join', '3:5 ","', ['4:5', '4:6 "x"']] },
  ],
  'a tag on a block text': ['a: !Sub |\n  ${X}\n', { 'a@1:1': '1:4 !Sub "${X}\\n"' }],
  'an anchor and its alias': [
    'a: &x {k: v}\nb: *x',
    { 'a@1:1': { 'k@1:8': '1:11 "v"' }, 'b@2:1': { 'k@1:8': '1:11 "v"' } },
  ],
  'an anchor beside a tag': ['a: &x !Ref B\nb: *x', { 'a@1:1': '1:4 !Ref "B"', 'b@2:1': '1:4 !Ref "B"' }],
  'own keys outweigh merged ones, before and after': [
    'a: &a {k: 1, l: 2}\nb: {<<: *a, l: 9}\nc: {k: 7, <<: *a}',
    {
      'a@1:1': { 'k@1:8': '1:11 "1"', 'l@1:14': '1:17 "2"' },
      'b@2:1': { 'l@2:13': '2:16 "9"', 'k@1:8': '1:11 "1"' },
      'c@3:1': { 'k@3:5': '3:8 "7"', 'l@1:14': '1:17 "2"' },
    },
  ],
  'the first of several merged mappings counts': [
    'a: &a {k: 1}\nb: &b {k: 3}\nc: {<<: [*a, *b]}',
    { 'a@1:1': { 'k@1:8': '1:11 "1"' }, 'b@2:1': { 'k@2:8': '2:11 "3"' }, 'c@3:1': { 'k@1:8': '1:11 "1"' } },
  ],
  'document marks': ['--- # c\na: 1\n...\n', { 'a@2:1': '2:4 "1"' }],
  'a directive': ['%YAML 1.1\n---\na: 1', { 'a@3:1': '3:4 "1"' }],
  comments: ['# c\na: # x\n  # y\n  b: 1 # z\n# end', { 'a@2:1': { 'b@4:3': '4:6 "1"' } }],
  'block texts': ['a: |\n  l1\n  l2\nb: >-\n  f1\n  f2', { 'a@1:1': '1:4 "l1\\nl2\\n"', 'b@4:1': '4:4 "f1 f2"' }],
  'block texts in lists': [
    'a:\n  - |\n    l\n  - - >-\n      m\n    - &x |-\n      n\n  - !Sub |-\n    o\n',
    { 'a@1:1': ['2:3', '2:5 "l\\n"', ['4:5', '4:7 "m"', '6:7 "n"'], '8:5 !Sub "o"'] },
  ],
  'a text over two lines': ['a: one\n  two\nb: 1', { 'a@1:1': '1:4 "one two"', 'b@3:1': '3:4 "1"' }],
  'words of YAML 1.1': ['a: yes\nb: OFF\nc: y', { 'a@1:1': '1:4 "true"', 'b@2:1': '2:4 "false"', 'c@3:1': '3:4 "y"' }],
  'tagged words stay words': [
    'a: !Ref On\nb: !Ref constructor\nc: !Ref\n  No\nd: [!Ref off, !Ref null]',
    {
      'a@1:1': '1:4 !Ref "On"',
      'b@2:1': '2:4 !Ref "constructor"',
      'c@3:1': '3:4 !Ref "No"',
      'd@5:1': ['5:4', '5:5 !Ref "off"', '5:15 !Ref "null"'],
    },
  ],
  'words that are keys stay words': [
    'On: on\n"off": 1\ntrue: 2',
    { 'On@1:1': '1:5 "true"', 'off@2:1': '2:8 "1"', 'true@3:1': '3:7 "2"' },
  ],
  'words that every object knows': [
    'a: constructor\n__proto__: toString\nvalueOf: {constructor: 1}',
    {
      'a@1:1': '1:4 "constructor"',
      '__proto__@2:1': '2:12 "toString"',
      'valueOf@3:1': { 'constructor@3:11': '3:24 "1"' },
    },
  ],
  'quoted words stay words': ['a: "yes"\nb: \'no\'', { 'a@1:1': '1:4 "yes"', 'b@2:1': '2:4 "no"' }],
  'forms of nothing': [
    'a:\nb: ~\nc: null\nd: NULL\ne: ""\nf: "null"',
    {
      'a@1:1': '2:1 null',
      'b@2:1': '2:4 null',
      'c@3:1': '3:4 null',
      'd@4:1': '4:4 null',
      'e@5:1': '5:4 ""',
      'f@6:1': '6:4 "null"',
    },
  ],
  'items of nothing': ['- a\n-\n- b', ['1:1', '1:3 "a"', '3:3 null', '3:3 "b"']],
  'a pair in a list': ['a: [b: 1, c]', { 'a@1:1': ['1:4', { 'b@1:5': '1:8 "1"' }, '1:11 "c"'] }],
  'lists in lists': [
    'a:\n- b: 1\n  c: 2\n- - x\n  - y',
    { 'a@1:1': ['2:1', { 'b@2:3': '2:6 "1"', 'c@3:3': '3:6 "2"' }, ['4:3', '4:5 "x"', '5:5 "y"']] },
  ],
  'empty collections': ['a: {}\nb: []', { 'a@1:1': {}, 'b@2:1': ['2:4'] }],
  'a version is a text': ['v: 2012-10-17\n1: 010', { 'v@1:1': '1:4 "2012-10-17"', '1@2:1': '2:4 "010"' }],
  JSON: [
    '{"a": {"b": [1.5, true, null, "x\\n\\u0041"]}}',
    { 'a@1:2': { 'b@1:8': ['1:13', '1:14 "1.5"', '1:19 "true"', '1:25 null', '1:31 "x\\nA"'] } },
  ],
  'tabs indent JSON': ['{\n\t"a": {\n\t\t"b": 1\n\t}\n}', { 'a@2:2': { 'b@3:3': '3:8 "1"' } }],
  'names of JavaScript objects are keys like others': [
    '{"constructor": 1, "toString": 2}',
    { 'constructor@1:2': '1:17 "1"', 'toString@1:20': '1:32 "2"' },
  ],
};

const refusals: Readonly<Record<string, readonly [text: string, says: string]>> = {
  'the same key twice': ['a: 1\nb: 2\na: 3', '3:1 the key a stands twice, first in line 1: keep one'],
  'the same key, quoted': ['"a": 1\na: 2', '2:1 the key a stands twice, first in line 1: keep one'],
  'the same key in JSON': ['{"a": 1,\n "a": 2}', '2:2 the key a stands twice, first in line 1: keep one'],
  'the tenth key twice': [
    `${[...'abcdefghij'].map((key) => `${key}: 1`).join('\n')}\nb: 2`,
    '11:1 the key b stands twice, first in line 2: keep one',
  ],
  'an empty file': ['', '1:1 the file is empty'],
  'two documents': [
    'a: 1\n---\nb: 2\n',
    '3:1 a second YAML document begins here: a template is one document, so make it a file of its own',
  ],
  'a list as key': ['? [a]\n: b', '1:3 a key must be a plain name'],
  'tabs in YAML': ['a:\n\tb: 1', '2:1 not well formed: tab characters must not be used in indentation'],
  'an alias of nothing': ['a: *nope', '1:9 not well formed: unidentified alias "nope"'],
  'an alias of itself': ['a: &a [*a]', '1:8 the alias *a names nothing above it'],
  'YAML that ends too early': [
    'a: [1, {b: c',
    '1:13 not well formed: unexpected end of the stream within a flow collection',
  ],
  'JSON that ends too early': ['{"a":\n {"b": [1', '2:10 the file ends too early: the [ of line 2 is not closed'],
  'JSON that ends in a text': ['{"a": "b', '1:7 a string that is not closed in its line: end it with a double quote'],
  'a comma too many': ['{"a": 1,}', '1:9 JSON allows no comma before }'],
  'a comma too few': ['{"a": 1 "b": 2}', '1:9 not JSON: a comma or } should stand here'],
  'a key without quotes': ['{a: 1}', '1:2 not JSON: a key in double quotes should stand here'],
  'a value without quotes': ['{"a": yes}', '1:7 not JSON: a value should stand here'],
  'single quotes': ["{'a': 1}", '1:2 JSON takes double quotes, not single ones'],
  'a comment in JSON': ['{"a": 1 // c\n}', '1:9 JSON has no comments: remove it, or write the file as YAML'],
  'a YAML comment in JSON': ['{ # c\n"a": 1}', '1:3 JSON has no comments: remove it, or write the file as YAML'],
  'a wrong escape': ['{"a": "\\d"}', '1:7 a backslash that JSON does not know: write it twice'],
  'a number with a leading zero': ['{"a": 01}', '1:7 not JSON: a value should stand here'],
  'something after the JSON': ['{"a": 1} x', '1:10 the JSON ends before this: remove what follows'],
};

describe('parse', () => {
  for (const [name, [text, tree]] of Object.entries(trees)) test(name, () => expect(shownTree(text)).toEqual(tree));
});

describe('parse refuses', () => {
  for (const [name, [text, says]] of Object.entries(refusals)) test(name, () => expect(refusal(text)).toBe(says));
});
