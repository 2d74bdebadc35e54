import type { Expression } from '../../../model/expression.ts';
import { constant } from '../../../model/expression.ts';
import type { Place } from '../../../model/place.ts';
import { unknown } from '../../../model/read-value.ts';
import type { Node } from '../../syntax/node.ts';
import { express } from '../express.ts';
import type { Scope } from '../scope.ts';

/** The arguments of a call that takes a list of `least` to `most`, or undefined where it has another shape. */
export function argumentsOf(argument: Node, scope: Scope, least: number, most = least): Expression[] | undefined {
  if (argument.kind !== 'sequence' || argument.tag !== undefined) return undefined;
  if (argument.items.length < least || argument.items.length > most) return undefined;
  return argument.items.map((item) => express(item, scope));
}

/** What a call that is written wrongly says. */
export function malformed(name: string, wants: string, at: Place): Expression {
  return constant(unknown(`${name} is written wrongly: it takes ${wants}`, at));
}
