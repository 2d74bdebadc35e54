import { expect, test } from 'vitest';
import { textOf } from '../../model/text.ts';
import type { Part, Text } from '../../model/value.ts';
import { SourceText } from '../syntax/source-text.ts';
import { canAgree } from './exported-name.ts';

const at = { source: new SourceText('t.yaml', ''), offset: 0 };
const open = (id: string): Part => ({ is: 'open', id, why: 'nobody wrote it' });

/** A name in which `*` stands for an open part; each text has its own. */
function name(written: string, owner: string): Text {
  const pieces = written.split('*');
  return textOf(
    pieces.flatMap((piece, index) => (index === 0 ? [piece] : [open(`${owner}${index}`), piece])),
    at,
  );
}

const rows: readonly (readonly [left: string, right: string, agree: boolean])[] = [
  ['net-Vpc', 'net-Vpc', true],
  ['net-Vpc', 'net-Key', false],
  ['*-Vpc', 'net-Vpc', true],
  ['*-Vpc', '-Vpc', false],
  ['*-Vpc', '*-Vpc', true],
  ['a-*-Vpc', '*-Vpc', true],
  ['a-*-Vpc', 'b-*-Vpc', false],
  ['ab*bc', 'abc', false],
  ['ab*bc', 'abbc', false],
  ['ab*bc', 'abxbc', true],
  ['a*b*c', 'axbxc', true],
  ['a*b*c', 'axxxc', false],
  ['*', 'net-Vpc', false],
  ['*', '*', false],
];

test.each(rows)('%s and %s agree: %s', (left, right, agree) => {
  expect(canAgree(name(left, 'l'), name(right, 'r'))).toBe(agree);
  expect(canAgree(name(right, 'r'), name(left, 'l'))).toBe(agree);
});
