import type { Guard } from '../../model/chooser.ts';
import { asText, itemsOf } from '../../model/read-value.ts';
import { canonical, spelling } from '../../model/text.ts';
import type { Value } from '../../model/value.ts';
import type { Key, Mapping, Node } from '../syntax/node.ts';
import { declaredValue, declaredWorld } from './declared-world.ts';
import { express } from './express.ts';
import { LoopScope } from './loop-scope.ts';
import { type Scope, withLoop } from './scope.ts';

/** One entry of a mapping after its loops have run. */
export interface ExpandedEntry {
  readonly name: string;
  readonly key: Key;
  readonly value: Node;
  /** Knows the loop's identifier where the entry came from one. */
  readonly scope: Scope;
  /** Where a loop's items depend on the deployment: do they stay the ones that the loop ran over? */
  readonly certain: Guard | undefined;
}

/** A loop whose entries are missing, some or all of them. */
export interface UnreadLoop {
  readonly key: Key;
  readonly value: Node;
  readonly why: string;
}

/** The entries of a mapping. */
export interface Expansion {
  readonly entries: ExpandedEntry[];
  /** Loops that did not run, or not to their end, by the offset of their key. */
  readonly unread: Map<number, UnreadLoop>;
  /** Items that all loops may still run over. */
  left: number;
}

/** More entries than this are not made from one mapping: loops in loops multiply. */
export const mostEntries = 10_000;

const loopPrefix = 'Fn::ForEach::';

/** The entries of a mapping, with every Fn::ForEach run (template reference, "Fn::ForEach"). */
export function entriesOf(mapping: Mapping, scope: Scope): Expansion {
  const expansion: Expansion = { entries: [], unread: new Map(), left: mostEntries };
  expand(mapping, scope, undefined, expansion);
  return expansion;
}

export function hasLoop(mapping: Mapping): boolean {
  return mapping.entries.some(({ key }) => key.text.startsWith(loopPrefix));
}

function expand(mapping: Mapping, scope: Scope, certain: Guard | undefined, into: Expansion): void {
  for (const { key, value } of mapping.entries) {
    if (!key.text.startsWith(loopPrefix)) {
      into.entries.push({ name: withLoop(key.text, scope), key, value, scope, certain });
      continue;
    }
    const loop = loopOf(value, scope);
    if (!loop) into.unread.set(key.start, { key, value, why: itemsUnknown });
    for (const item of loop?.items ?? []) {
      into.left -= 1;
      if (into.left < 0) {
        into.unread.set(key.start, { key, value, why: tooMany });
        break;
      }
      if (loop) expand(loop.body, new LoopScope(scope, loop.identifier, item), both(certain, loop.certain), into);
    }
  }
}

const itemsUnknown = 'a loop whose items are only known at deployment was not run';
const tooMany = `a loop makes more than ${mostEntries} entries; the rest was not judged`;

function both(left: Guard | undefined, right: Guard | undefined): Guard | undefined {
  return left && right ? (chooser) => left(chooser) && right(chooser) : (left ?? right);
}

function loopOf(node: Node, scope: Scope) {
  const [identifier, collection, body, extra] = node.kind === 'sequence' ? node.items : [];
  if (identifier?.kind !== 'scalar' || !collection || body?.kind !== 'mapping' || extra) return undefined;
  const expression = express(collection, scope);
  const items = spelledItems(declaredValue(expression), declaredWorld);
  if (!items) return undefined;
  const { variable } = expression;
  const certain: Guard | undefined = variable
    ? (chooser) => chooser.valueOf(variable) === variable.declared
    : isSpelledOut(collection)
      ? undefined
      : (chooser) => spelledItems(expression.resolve(chooser), chooser)?.join('\n') === items.join('\n');
  return { identifier: identifier.text, items, body, certain };
}

function isSpelledOut(collection: Node): boolean {
  return (
    collection.kind === 'sequence' && collection.items.every((item) => item.kind === 'scalar' && item.tag === undefined)
  );
}

function spelledItems(list: Value, chooser: Parameters<Guard>[0]): string[] | undefined {
  if (list.is !== 'list') return undefined;
  const texts = itemsOf(list, chooser).map(({ value }) => asText(value));
  return texts.every((text) => spelling(text) !== undefined) ? texts.map(canonical) : undefined;
}
