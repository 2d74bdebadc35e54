import { expect, test } from 'vitest';
import type { Mapping, Node } from './node.ts';
import { PackedTree } from './packed-tree.ts';
import { parse } from './parse.ts';
import { SourceText } from './source-text.ts';

const yaml = `A: {}
Quoted: "a \\"word\\" and \\u00e9"
Single: 'it''s'
Plain: two words
Folded: >
  some
  text
Null: ~
Empty: !GetAZs
Tagged: !Sub "\${A}-x"
Tight: !Ref A
Yes: yes
"quoted key": [1, !If [C, {a: b}, []], 'x']
Nested:
  - - deep: {er: !GetAtt A.B}
Anchored: &here {k: v}
Again: *here
Emoji: 😀 text
`;

test.each([
  ['YAML', yaml],
  ['CRLF', yaml.replaceAll('\n', '\r\n')],
  ['JSON', '{"A": {"b": [1, true, null, "x\\ny", "é"], "": {"c": {}}}, "D": []}'],
])('%s reads the same packed as unpacked', (_name, text) => {
  const source = new SourceText('t', text);
  const root = parse(source);
  const tree = new PackedTree(source.text);
  const packed = tree.add(root);
  tree.seal();
  expect(plain(packed)).toEqual(plain(root));
  expect((packed as Mapping).size).toBe((root as Mapping).entries.length);
});

function plain(node: Node): unknown {
  const { kind, tag, start } = node;
  if (kind === 'scalar') return { kind, tag, start, text: node.text, isNull: node.isNull };
  if (kind === 'sequence') return { kind, tag, start, items: node.items.map(plain) };
  return { kind, tag, start, entries: node.entries.map(({ text, start: at, value }) => [text, at, plain(value)]) };
}
