import { expect, test } from 'vitest';
import { markdownCode, markdownTable, markdownText } from './markdown-text.ts';
import { mermaidLabel } from './mermaid-label.ts';

test.each([
  ['Records', 'Records'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a | b', 'a &#124; b'],
  ['`code`', '&#96;code&#96;'],
  ['*bold* _it_ ~x~', '\\*bold\\* \\_it\\_ \\~x\\~'],
  ['[a](https://b.c)', '\\[a\\](https:&#8203;//b.c)'],
  ['![a](b)', '!\\[a\\](b)'],
  ['www.b.c', 'www&#8203;.b.c'],
  ['by @octo and a@b.c', 'by @&#8203;octo and a@&#8203;b.c'],
  ['see #12 and GH-7', 'see #&#8203;12 and GH-&#8203;7'],
  [':tada: AWS::S3::Bucket', ':&#8203;tada: AWS::S3::Bucket'],
  ['# head', '#&#8203; head'],
  ['- item', '-&#8203; item'],
  ['1. item', '1.&#8203; item'],
  ['$x$', '<span>$</span>x<span>$</span>'],
  ['&lt;', '&amp;lt;'],
  ['a\\|b', 'a\\\\&#124;b'],
  ['one\r\n\r\n# two', 'one # two'],
  ['a\u202eb', 'a\ufffdb'],
])('%j is written %j', (text, written) => expect(markdownText(text)).toBe(written));

test('a long name is cut, between letters', () => {
  expect(markdownText('é'.repeat(10_000))).toBe(`${'é'.repeat(400)}…`);
  expect(markdownText('😀'.repeat(10_000))).toBe(`${'😀'.repeat(400)}…`);
});

test.each([
  ['infra/portal.yaml:118:7', '`infra/portal.yaml:118:7`'],
  ['a`b', 'a&#96;b'],
  ['a|b', 'a&#124;b'],
  ['@octo', '@&#8203;octo'],
])('%j as code is %j', (text, written) => expect(markdownCode(text)).toBe(written));

test('a table without rows is none', () => {
  expect(markdownTable(['a'], [])).toEqual([]);
  expect(markdownTable(['a', 'b'], [['1', '2']])).toEqual(['| a | b |', '| --- | --- |', '| 1 | 2 |']);
});

test.each([
  ['AppFleet', '"AppFleet"'],
  ['a"b', '"a#34;b"'],
  ['</script>', '"#60;#47;script#62;"'],
  ['%%{init}%%', '"#37;#37;#123;init#125;#37;#37;"'],
  ['x"]; click n0 href "y', '"x#34;#93;#59; click n0 href #34;y"'],
  ['#quot;', '"#35;quot#59;"'],
  ['`**md**`', '"#96;#42;#42;md#42;#42;#96;"'],
  ['1. x', '"1#46; x"'],
  ['fa:fa-car', '"fa#58;fa#45;car"'],
  ['two\nlines', '"two lines"'],
  ['', '" "'],
  ['小児科', '"小児科"'],
  ['😀', '"#128512;"'],
])('%j as a label is %j', (text, label) => expect(mermaidLabel(text)).toBe(label));

test('a long label is cut', () => expect(mermaidLabel('a'.repeat(10_000))).toBe(`"${'a'.repeat(59)}#8230;"`));
