import type { Mapping, Node } from '../syntax/node.ts';
import type { SourceText } from '../syntax/source-text.ts';
import { isPlain } from '../syntax/yaml-scalar.ts';

/** Braces of Jinja, Helm and Handlebars; `{{resolve:` is CloudFormation's own. */
const braces = /\{\{(?!resolve:)|\{%/;
/** Tags of a tool's own, such as Rain's `!Rain::Embed`. */
const toolTag = /(?:^|\s)![A-Za-z]\w*::\w/;

/** A module of a tool's own, in JSON and in YAML's long form: a function where a resource says its type. */
const toolType = /["']?Type["']?\s*:\s*\{?\s*["']?[A-Z]\w*::\w+["']?\s*:(?!:)/;
const toolFunction = /^(?!Fn::)[A-Z]\w*::\w/;

/**
 * Is the file written for a template engine or another tool, so that it only becomes a template once rendered?
 * Braces inside quotes and blocks are text like any other. `root` is undefined where the file did not parse.
 */
export function isTemplateOfTemplate(source: SourceText, root: Mapping | undefined): boolean {
  if (root) return (braces.test(source.text) || toolType.test(source.text)) && hasMarks(root, source);
  return marksOutsideQuotes(source.text);
}

function hasMarks(root: Node, source: SourceText): boolean {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'scalar') {
      if (braces.test(node.text) && isPlain(source.text, node.start)) return true;
    } else if (node.kind === 'sequence') for (const item of node.items) waiting.push(item);
    else {
      for (const { key, value } of node.entries) {
        if (braces.test(key.text) && isPlain(source.text, key.start)) return true;
        if (key.text === 'Type' && value.kind === 'mapping' && isToolFunction(value)) return true;
        waiting.push(value);
      }
    }
  }
  return false;
}

function isToolFunction({ entries: [only, another] }: Mapping): boolean {
  return only !== undefined && another === undefined && toolFunction.test(only.key.text);
}

/** What is left of a text that does not parse, once its quoted strings are taken out, line by line. */
function marksOutsideQuotes(text: string): boolean {
  return text.split(/\r\n|\n|\r/).some((line) => {
    const bare = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '').replace(/(^|\s)#.*$/, '');
    return braces.test(bare) || toolTag.test(bare);
  });
}
