import type { Node, NodeMap } from './node.ts';
import { callOf, isMap } from './node.ts';
import type { Random } from './random.ts';

/** The template as JSON text. */
export function writeJson(template: NodeMap): string {
  return `${JSON.stringify(template, null, 2)}\n`;
}

/** The template as YAML text: functions as tags or in the long form, lists as blocks or in one line, as the dice fall. */
export function writeYaml(template: NodeMap, random: Random): string {
  return `${blockOf(template, '', random).trimStart()}\n`;
}

function blockOf(node: Node, pad: string, random: Random): string {
  const short = random.chance(0.7) ? shortForm(node) : undefined;
  if (short) return ` ${short.tag}${blockOf(short.argument, pad, random)}`;
  if (!isMap(node) && !Array.isArray(node)) return ` ${writeScalar(node)}`;
  if (isMap(node)) {
    const entries = Object.entries(node);
    if (entries.length === 0) return ' {}';
    return entries.map(([key, value]) => `\n${pad}${writeScalar(key)}:${blockOf(value, `${pad}  `, random)}`).join('');
  }
  if (node.length === 0 || random.chance(0.3)) return ` ${flowOf(node, random)}`;
  return node.map((item: Node) => `\n${pad}-${blockOf(item, `${pad}  `, random)}`).join('');
}

function flowOf(node: Node, random: Random): string {
  const short = random.chance(0.8) ? shortForm(node) : undefined;
  if (short) return `${short.tag} ${flowOf(short.argument, random)}`;
  if (isMap(node)) {
    const entries = Object.entries(node).map(([key, value]) => `${writeScalar(key)}: ${flowOf(value, random)}`);
    return `{ ${entries.join(', ')} }`;
  }
  if (Array.isArray(node)) return `[${node.map((item: Node) => flowOf(item, random)).join(', ')}]`;
  return writeScalar(node);
}

/** YAML cannot put a tag on a tagged node, so a function straight inside a function keeps the outer one in the long form. */
function shortForm(node: Node): { tag: string; argument: Node } | undefined {
  const call = callOf(node);
  if (!call || callOf(call.argument)) return undefined;
  const tag = `!${call.name.replace('Fn::', '')}`;
  if (tag === '!GetAtt' && Array.isArray(call.argument)) return { tag, argument: call.argument.join('.') };
  if (tag === '!Condition' && typeof call.argument !== 'string') return undefined;
  return { tag, argument: call.argument };
}

function writeScalar(node: Node): string {
  const plain =
    typeof node === 'string' &&
    /^[A-Za-z][A-Za-z0-9]*$/.test(node) &&
    !/^(true|false|null|yes|no|on|off|y|n)$/i.test(node);
  return plain ? node : JSON.stringify(node);
}
