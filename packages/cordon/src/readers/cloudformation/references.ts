import { entryOf, type Node } from '../syntax/node.ts';
import { type Call, callOf } from './express.ts';

/** A name that a template uses for something declared elsewhere in it. */
export interface Reference {
  readonly name: string;
  /** `value`: a parameter or a resource; `resource`: a resource alone; `condition`: a condition. */
  readonly to: 'value' | 'resource' | 'condition';
  readonly offset: number;
}

/** Logical ids (and parameter names) that the node refers to by Ref, GetAtt or Sub. */
export function referencesIn(node: Node): Set<string> {
  const names = new Set<string>();
  eachReference(node, ({ name, to }) => {
    if (to !== 'condition') names.add(name);
  });
  return names;
}

/** Tells every reference in the node, in no particular order. Loops instead of recursing: trees can be wide and deep. */
export function eachReference(node: Node, tell: (reference: Reference) => void): void {
  const waiting: Node[] = [node];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    // A tagged node is its own argument; making another without the tag would cost more than the rest of this walk.
    const call =
      each.tag === undefined ? (callOf(each) ?? conditionCall(each)) : { name: longName(each.tag), argument: each };
    if (call) tellCall(call, tell);
    // Most of a tree is plain scalars, and those refer to nothing.
    if (each.kind === 'sequence') for (const item of each.items) if (mayRefer(item)) waiting.push(item);
    if (each.kind === 'mapping') for (const { value } of each.entries) if (mayRefer(value)) waiting.push(value);
  }
}

function longName(tag: string): string {
  return tag === '!Ref' || tag === '!Condition' ? tag.slice(1) : `Fn::${tag.slice(1)}`;
}

function mayRefer(node: Node): boolean {
  return node.kind !== 'scalar' || node.tag !== undefined;
}

/** `{ Condition: Name }` among conditions. Policies have conditions too, but those are mappings. */
function conditionCall(node: Node): Call | undefined {
  const only = node.kind === 'mapping' && node.size === 1 ? node.entries[0] : undefined;
  return only && only.text === 'Condition' && only.value.kind === 'scalar'
    ? { name: 'Condition', argument: only.value }
    : undefined;
}

function tellCall({ name, argument }: Call, tell: (reference: Reference) => void): void {
  const first = argument.kind === 'sequence' ? argument.items[0] : argument;
  if (first?.kind !== 'scalar' || (first !== argument && first.tag !== undefined)) return;
  const { text, start: offset } = first;
  if (name === 'Ref' && argument.kind === 'scalar') tell({ name: text, to: 'value', offset });
  else if (name === 'Condition' || name === 'Fn::If') tell({ name: text, to: 'condition', offset });
  else if (name === 'Fn::GetAtt') {
    const dot = argument.kind === 'scalar' ? text.indexOf('.') : -1;
    tell({ name: dot < 0 ? text : text.slice(0, dot), to: 'resource', offset });
  } else if (name === 'Fn::Sub') {
    const names = argument.kind === 'sequence' ? argument.items[1] : undefined;
    for (const [, inner = ''] of text.matchAll(/\$\{([^!}][^}]*)\}/g)) {
      const whole = inner.trim();
      if (names?.kind === 'mapping' && entryOf(names, whole)) continue;
      const dot = whole.indexOf('.');
      tell({ name: dot < 0 ? whole : whole.slice(0, dot), to: dot < 0 ? 'value' : 'resource', offset });
    }
  }
}
