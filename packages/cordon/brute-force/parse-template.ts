import { CORE_SCHEMA, load, Type } from 'js-yaml';
import type { Node, NodeMap } from './node.ts';
import { mapOf } from './node.ts';

const TAGS = (['scalar', 'sequence', 'mapping'] as const).map(
  (kind) => new Type('!', { kind, multi: true, construct: (data, tag) => longForm(tag.slice(1), data as Node) }),
);
const SCHEMA = CORE_SCHEMA.extend(TAGS);

/** The template a JSON or YAML text holds, with short-form tags written out as functions. Throws where the text is malformed. */
export function parseTemplate(text: string): NodeMap {
  const parsed = text.trimStart().startsWith('{')
    ? JSON.parse(text)
    : load(text, { schema: SCHEMA, json: false, maxDepth: 100, listener: () => undefined });
  return mapOf(parsed as Node);
}

function longForm(tag: string, data: Node): Node {
  if (tag === 'Ref' || tag === 'Condition') return { [tag]: data };
  if (tag === 'GetAtt' && typeof data === 'string') {
    const dot = data.indexOf('.');
    return { 'Fn::GetAtt': [data.slice(0, dot), data.slice(dot + 1)] };
  }
  return { [`Fn::${tag}`]: data };
}
