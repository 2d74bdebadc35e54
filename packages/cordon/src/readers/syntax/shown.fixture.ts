import type { Node } from './node.ts';
import { parse } from './parse.ts';
import { ReadError } from './read-error.ts';
import { SourceText } from './source-text.ts';

/** A tree with places: `line:column`, the tag and the text of each node; a key stands as `key@line:column`. */
export function shownTree(text: string): unknown {
  const source = new SourceText('t.yaml', text);
  const place = (offset: number) => {
    const { line, column } = source.locate(offset);
    return `${line}:${column}`;
  };
  const show = (node: Node): unknown => {
    const tag = node.tag === undefined ? '' : ` ${node.tag}`;
    if (node.kind === 'scalar') return `${place(node.start)}${tag} ${node.isNull ? 'null' : JSON.stringify(node.text)}`;
    if (node.kind === 'sequence') return [`${place(node.start)}${tag}`, ...node.items.map(show)];
    return Object.fromEntries(node.entries.map(({ key, value }) => [`${key.text}@${place(key.start)}`, show(value)]));
  };
  return show(parse(source));
}

/** The refusal of a text: `line:column message`. */
export function refusal(text: string): string {
  const source = new SourceText('t.yaml', text);
  try {
    parse(source);
    return 'read';
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const { line, column } = source.locate(error.at.offset);
    return `${line}:${column} ${error.message}`;
  }
}
