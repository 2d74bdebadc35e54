import { constant, type Expression } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import { unknown } from '../../model/read-value.ts';
import { textOf } from '../../model/text.ts';
import type { Field, Fields, List } from '../../model/value.ts';
import { entryOf, keysOf, type Mapping, type Node, type Scalar, tagged } from '../syntax/node.ts';
import { withoutDynamicReferences } from './dynamic-references.ts';
import { type ExpandedEntry, entriesOf, hasLoop } from './entries.ts';
import { intrinsics } from './intrinsics/intrinsics.ts';
import { placeOf, type Scope, withLoop } from './scope.ts';

/** What a node says in this scope. Nothing below it is read before somebody asks. */
export function express(node: Node, scope: Scope): Expression {
  const at = placeOf(node, scope);
  const call = callOf(node);
  if (call) return callExpression(call, scope, at);
  if (node.kind === 'scalar') return scalarExpression(node, scope, at);
  if (node.kind === 'sequence') {
    const list: List = { is: 'list', items: node.items.map((item) => express(item, scope)), at };
    return constant(list);
  }
  if (!scope.generates) return constant(new MappingFields(node, scope, at));
  if (entryOf(node, 'Fn::Transform')) return constant(unknown('a macro writes this when it is deployed', at));
  if (!hasLoop(node)) return constant(new MappingFields(node, scope, at));
  return loopExpression(node, scope, at);
}

/** A function call: its full name and its argument. */
export interface Call {
  readonly name: string;
  readonly argument: Node;
}

/** The call a node stands for, in the short form (`!Sub`) or the long (`Fn::Sub:`). */
export function callOf(node: Node): Call | undefined {
  if (node.tag !== undefined) {
    const short = node.tag.slice(1);
    const name = short === 'Ref' || short === 'Condition' ? short : `Fn::${short}`;
    return { name, argument: tagged(node, undefined, node.start) };
  }
  if (node.kind !== 'mapping' || node.size !== 1) return undefined;
  const only = node.entries[0];
  const name = only?.key.text ?? '';
  if (only && (name === 'Ref' || (name.startsWith('Fn::') && !name.startsWith('Fn::ForEach::')))) {
    return { name, argument: only.value };
  }
  return undefined;
}

function callExpression(call: Call, scope: Scope, at: Place): Expression {
  const intrinsic = intrinsics.get(call.name);
  return intrinsic ? intrinsic(call.argument, scope, at) : constant(unknown(`no reader knows ${call.name}`, at));
}

function scalarExpression(node: Scalar, scope: Scope, at: Place): Expression {
  if (node.isNull) return constant({ is: 'absent', at });
  const text = scope.loop.size > 0 ? withLoop(node.text, scope) : node.text;
  return constant(textOf(text.includes('{{') ? withoutDynamicReferences([text], at) : [text], at));
}

/** A mapping with loops: its fields hold in the worlds in which the loops run over the items they ran over here. */
function loopExpression(node: Mapping, scope: Scope, at: Place): Expression {
  const { entries, unread } = entriesOf(node, scope);
  const open = unknown('the items of the loop are only known at deployment', at);
  if (unread.size > 0) return constant(open);
  const fields = new LoopFields(entries, at);
  const guards = new Set(entries.flatMap(({ certain }) => certain ?? []));
  if (guards.size === 0) return constant(fields);
  return { at, resolve: (chooser) => ([...guards].every((certain) => certain(chooser)) ? fields : open) };
}

/** A mapping's properties after its loops have run. */
class LoopFields implements Fields {
  readonly is = 'fields';
  readonly at: Place;
  readonly #entries: readonly ExpandedEntry[];

  constructor(entries: readonly ExpandedEntry[], at: Place) {
    this.#entries = entries;
    this.at = at;
  }

  get(name: string): Field | undefined {
    const found = this.#entries.find((entry) => entry.name === name);
    return found && { at: placeOf(found.key, found.scope), value: express(found.value, found.scope) };
  }

  names(): readonly string[] {
    return this.#entries.map((entry) => entry.name);
  }
}

/** A mapping's properties, expressed one by one when they are asked for. */
class MappingFields implements Fields {
  readonly is = 'fields';
  readonly at: Place;
  readonly #node: Mapping;
  readonly #scope: Scope;

  constructor(node: Mapping, scope: Scope, at: Place) {
    this.#node = node;
    this.#scope = scope;
    this.at = at;
  }

  get(name: string): Field | undefined {
    const found = this.#isNamedByLoop
      ? this.#node.entries.find((each) => withLoop(each.text, this.#scope) === name)
      : entryOf(this.#node, name);
    return found && { at: placeOf(found, this.#scope), value: express(found.value, this.#scope) };
  }

  names(): readonly string[] {
    const keys = keysOf(this.#node);
    return this.#isNamedByLoop ? keys.map((key) => withLoop(key, this.#scope)) : keys;
  }

  get #isNamedByLoop(): boolean {
    return this.#scope.loop.size > 0;
  }
}
