import { expect, test } from 'vitest';
import { exactly, html } from '../src/page/markup.ts';
import { cut, name, sentence } from '../src/page/shown-text.ts';

test('what is put into a piece of HTML is escaped, and a piece is not', () => {
  const bad = `<b>"'&`;
  expect(html`<p title="${bad}">${bad}${html`<i>${1}</i>`}${[false, null, undefined, 'x']}</p>`.text).toBe(
    '<p title="&lt;b&gt;&quot;&#39;&amp;">&lt;b&gt;&quot;&#39;&amp;<i>1</i>x</p>',
  );
});

test('signs that turn or hide text are made visible, and in an id kept', () => {
  expect(html`${'a\u202eb\u200bc\u0000'}`.text).toBe('a\ufffdb\ufffdc\ufffd');
  expect(exactly('a\u202e"').text).toBe('a&#8238;&quot;');
});

test('a name is cut in the middle, and kept from turning its surroundings where it could', () => {
  expect(cut('abcdefghij', 7)).toBe('abcd…ij');
  expect(name('Records').text).toBe('Records');
  expect(name('سجلات').text).toBe('<bdi>سجلات</bdi>');
});

test.each([
  ['it speaks no plain HTTP', 'It speaks no plain HTTP.'],
  ['rds.force_ssl is "0"', 'rds.force_ssl is "0".'],
  ['web reads no logs', 'web reads no logs.'],
  ['Done!', 'Done!'],
])('%s', (text, said) => expect(sentence(text, ['web'])).toBe(said));
