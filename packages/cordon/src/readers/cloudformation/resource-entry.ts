import type { Chooser } from '../../model/chooser.ts';
import { constant, type Expression } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import { unknown } from '../../model/read-value.ts';
import type { Value } from '../../model/value.ts';
import { child, type Node } from '../syntax/node.ts';
import type { ExpandedEntry } from './entries.ts';
import { express } from './express.ts';
import type { Scope } from './scope.ts';
import type { Stack } from './stack.ts';
import { isWrittenByMacro } from './type-of.ts';

/** What a resource says of itself, or why nobody can read it as it is written. */
export function propertiesOf(stack: Stack, entry: ExpandedEntry, at: Place): Expression {
  if (stack.rewritten !== undefined)
    return constant(unknown(stack.rewritten, at, 'check the template after the macro has run'));
  if (isWrittenByMacro(entry.value))
    return constant(
      unknown('a macro writes this when it is deployed', at, 'check the template after the macro has run'),
    );
  const properties = child(entry.value, 'Properties');
  if (!properties) return constant({ is: 'fields', get: () => undefined, names: () => [], at });
  return new Properties(properties, entry.scope, at);
}

/** The properties of a resource, expressed when a fact first asks, and kept for the next. */
class Properties implements Expression {
  readonly at: Place;
  readonly #node: Node;
  readonly #scope: Scope;
  #kept: Expression | undefined;

  constructor(node: Node, scope: Scope, at: Place) {
    this.at = at;
    this.#node = node;
    this.#scope = scope;
  }

  resolve(chooser: Chooser): Value {
    this.#kept ??= express(this.#node, this.#scope);
    return this.#kept.resolve(chooser);
  }

  /** The same for a question that is asked of every resource once: kept, an estate's properties weigh more than its text. */
  passing(): Expression {
    return this.#kept ?? express(this.#node, this.#scope);
  }
}

/** Properties to be looked through and forgotten. */
export function passing(properties: Expression): Expression {
  return properties instanceof Properties ? properties.passing() : properties;
}
