import type { Node } from '../syntax/node.ts';
import { callOf } from './express.ts';

/** Logical ids (and parameter names) that the node refers to by Ref, GetAtt or Sub, in the order they are written. */
export function referencesIn(node: Node): Set<string> {
  const names = new Set<string>();
  const waiting: Node[] = [node];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    const call = callOf(each);
    if (call) collect(call.name, call.argument, names);
    if (each.kind === 'sequence') waiting.push(...each.items);
    else if (each.kind === 'mapping') for (const entry of each.entries) waiting.push(entry.value);
  }
  return names;
}

function collect(name: string, argument: Node, names: Set<string>): void {
  const first = argument.kind === 'sequence' ? argument.items[0] : argument;
  if (first?.kind !== 'scalar') return;
  if (name === 'Ref') names.add(first.text);
  else if (name === 'Fn::GetAtt') names.add(first.text.split('.')[0] ?? '');
  else if (name === 'Fn::Sub') {
    for (const found of first.text.matchAll(/\$\{([^!}.][^}.]*)/g)) names.add((found[1] ?? '').trim());
  }
}
