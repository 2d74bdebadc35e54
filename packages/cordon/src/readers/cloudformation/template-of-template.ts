import type { Mapping, Node } from '../syntax/node.ts';
import { isPlain } from '../syntax/parse.ts';
import type { SourceText } from '../syntax/source-text.ts';

/**
 * Is the file written for a template engine (Jinja, Helm, Handlebars), so that it only becomes a template once rendered?
 * Braces inside quotes and blocks are text like any other. `root` is undefined where the file did not parse.
 */
export function isTemplateOfTemplate(source: SourceText, root: Mapping | undefined): boolean {
  if (!/\{\{(?!resolve:)|\{%/.test(source.text)) return false;
  return root ? hasBraces(root, source) : bracesOutsideQuotes(source.text);
}

function hasBraces(root: Node, source: SourceText): boolean {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'scalar') {
      if (/\{\{(?!resolve:)|\{%/.test(node.text) && isPlain(source.text, node.start)) return true;
    } else if (node.kind === 'sequence') waiting.push(...node.items);
    else for (const { key, value } of node.entries) waiting.push(key, value);
  }
  return false;
}

/** What is left of a text that does not parse, once its quoted strings are taken out, line by line. */
function bracesOutsideQuotes(text: string): boolean {
  return text.split(/\r\n|\n|\r/).some((line) => {
    const bare = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '').replace(/(^|\s)#.*$/, '');
    return /\{\{(?!resolve:)|\{%/.test(bare);
  });
}
