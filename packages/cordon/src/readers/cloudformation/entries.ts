import { asText, itemsOf } from '../../model/read-value.ts';
import { spelling } from '../../model/text.ts';
import type { Variable } from '../../model/variable.ts';
import type { Mapping, Node, Scalar } from '../syntax/node.ts';
import { declaredWorld } from './declared-world.ts';
import { express } from './express.ts';
import { type Scope, withLoop } from './scope.ts';

/** One entry of a mapping after its loops have run. */
export interface ExpandedEntry {
  readonly name: string;
  readonly key: Scalar;
  readonly value: Node;
  /** Knows the loop's identifier where the entry came from one. */
  readonly scope: Scope;
  /** The list parameter the loop runs over, if any: the entry is certain only while it has its declared value. */
  readonly over: Variable | undefined;
}

const loopPrefix = 'Fn::ForEach::';

/**
 * The entries of a mapping, with every Fn::ForEach run (template reference, "Fn::ForEach").
 * A loop whose items are not spelled out by the template or its declared parameters yields `unrolled: false`.
 */
export function entriesOf(mapping: Mapping, scope: Scope): { entries: ExpandedEntry[]; unrolled: boolean } {
  const entries: ExpandedEntry[] = [];
  let unrolled = true;
  for (const { key, value } of mapping.entries) {
    if (!key.text.startsWith(loopPrefix)) {
      entries.push({ name: withLoop(key.text, scope), key, value, scope, over: undefined });
      continue;
    }
    const loop = loopOf(value, scope);
    if (!loop) unrolled = false;
    for (const item of loop?.items ?? []) {
      const inner: Scope = withIdentifier(scope, loop?.identifier ?? '', item);
      const body = loop && entriesOf(loop.body, inner);
      if (body && !body.unrolled) unrolled = false;
      for (const entry of body?.entries ?? []) entries.push({ ...entry, over: entry.over ?? loop?.over });
    }
  }
  return { entries, unrolled };
}

export function hasLoop(mapping: Mapping): boolean {
  return mapping.entries.some(({ key }) => key.text.startsWith(loopPrefix));
}

function withIdentifier(scope: Scope, identifier: string, item: string): Scope {
  // Everything else of the scope stays as it is; only the loop's own names are added.
  return Object.create(scope, { loop: { value: new Map([...scope.loop, [identifier, item]]) } });
}

function loopOf(node: Node, scope: Scope) {
  const [identifier, collection, body, extra] = node.kind === 'sequence' ? node.items : [];
  if (identifier?.kind !== 'scalar' || !collection || body?.kind !== 'mapping' || extra) return undefined;
  const expression = express(collection, scope);
  const list = expression.resolve(declaredWorld);
  if (list.is !== 'list') return undefined;
  const items = itemsOf(list, declaredWorld).map(({ value }) => spelling(asText(value)));
  if (!items.every((item) => item !== undefined)) return undefined;
  return { identifier: identifier.text, items, body, over: expression.variable };
}
