import type { Node } from './node.ts';
import { parseJson } from './parse-json.ts';
import { type OnTag, parseYaml } from './parse-yaml.ts';
import type { SourceText } from './source-text.ts';

/**
 * Parses a template or a parameter file into a tree with offsets. A text that begins with a brace is JSON, as
 * CloudFormation takes it (template format, ECMA-404): what only YAML allows is refused there. All else is YAML.
 *
 * @throws ReadError for anything that is not well formed, nests too deep, repeats a key or expands too many aliases.
 */
export function parse(source: SourceText, onTag?: OnTag): Node {
  return isJson(source) ? parseJson(source) : parseYaml(source, onTag);
}

/** In a .json file, comments before the brace do not make it YAML: the JSON reader says what is wrong with them. */
function isJson({ name, text }: SourceText): boolean {
  return /^\s*\{/.test(text) || (/\.json$/i.test(name) && /^\s*\/[/*]/.test(text));
}
