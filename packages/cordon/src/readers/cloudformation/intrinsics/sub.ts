import type { Expression } from '../../../model/expression.ts';
import type { Place } from '../../../model/place.ts';
import { asText } from '../../../model/read-value.ts';
import type { Mapping } from '../../syntax/node.ts';
import { entryOf } from '../../syntax/node.ts';
import { composeText } from '../compose-text.ts';
import { express } from '../express.ts';
import { type Scope, withLoop } from '../scope.ts';
import { malformed } from './arguments.ts';
import { attributeOf } from './get-att.ts';
import type { Intrinsic } from './intrinsics.ts';
import { refTo } from './ref.ts';

/** `Fn::Sub`: a text with `${Name}`, `${Resource.Attribute}` and `${!Literal}`, with an optional map of names. */
export const sub: Intrinsic = (argument, scope, at) => {
  const [first, second] = argument.kind === 'sequence' ? argument.items : [argument];
  if (first?.kind !== 'scalar' || (second && second.kind !== 'mapping')) {
    return malformed('Fn::Sub', 'a text, and a map of names where there are any', at);
  }
  const pieces = piecesOf(withLoop(first.text, scope), second, scope, at);
  return {
    at,
    resolve: (chooser) =>
      composeText(
        pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : asText(piece.resolve(chooser)).parts)),
        at,
      ),
  };
};

function piecesOf(text: string, names: Mapping | undefined, scope: Scope, at: Place): (string | Expression)[] {
  const pieces: (string | Expression)[] = [];
  let from = 0;
  for (const found of text.matchAll(/\$\{(!?)([^}]*)\}/g)) {
    pieces.push(text.slice(from, found.index));
    const name = (found[2] ?? '').trim();
    pieces.push(found[1] === '!' ? `\${${found[2]}}` : named(name, names, scope, at));
    from = found.index + found[0].length;
  }
  pieces.push(text.slice(from));
  return pieces;
}

function named(name: string, names: Mapping | undefined, scope: Scope, at: Place): Expression {
  const own = names && entryOf(names, name);
  if (own) return express(own.value, scope);
  const dot = name.indexOf('.');
  return dot > 0 ? attributeOf(name.slice(0, dot), name.slice(dot + 1), scope, at) : refTo(name, scope, at);
}
