import type { Chooser } from '../../../model/chooser.ts';
import type { Expression } from '../../../model/expression.ts';
import { asText, movedTo, unknown } from '../../../model/read-value.ts';
import { spelling } from '../../../model/text.ts';
import type { Value } from '../../../model/value.ts';
import type { Mapping, Node } from '../../syntax/node.ts';
import { child, entryOf } from '../../syntax/node.ts';
import { declaredWorld } from '../declared-world.ts';
import { express } from '../express.ts';
import { placeOf, type Scope } from '../scope.ts';
import { argumentsOf, malformed } from './arguments.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::FindInMap`: a map, its first and second key, and (AWS::LanguageExtensions) a default value. */
export const findInMap: Intrinsic = (argument, scope, at) => {
  const [map, first, second, options] = argumentsOf(argument, scope, 3, 4) ?? [];
  if (!map || !first || !second) return malformed('Fn::FindInMap', 'a map and two keys', at);
  const fallback = options && argument.kind === 'sequence' ? child(argument.items[3], 'DefaultValue') : undefined;
  return {
    at,
    resolve: (chooser) => {
      const name = spelling(asText(map.resolve(chooser)));
      const mapping = name === undefined ? undefined : scope.mapping(name);
      const otherwise = () => (fallback ? movedTo(express(fallback, scope).resolve(chooser), at) : undefined);
      if (!mapping) return otherwise() ?? unknown(`there is no mapping ${name ?? 'of a name known here'}`, at);
      const row = pick(mapping, first, chooser);
      const cell = row === 'open' || row?.kind !== 'mapping' ? row : pick(row, second, chooser);
      if (cell === 'open') return unknown(`which entry of ${name} is used is only known at deployment`, at);
      if (cell) return movedTo(plainValue(cell, scope), at);
      return otherwise() ?? chooser.impossible(`${name} has no such entry`);
    },
  };
};

/** Maps hold texts and lists of texts, nothing that has to be worked out (template reference, "Mappings"). */
function plainValue(cell: Node, scope: Scope): Value {
  const at = placeOf(cell, scope);
  const isPlain = (node: Node) => node.kind === 'scalar' && node.tag === undefined;
  if (isPlain(cell) || (cell.kind === 'sequence' && cell.tag === undefined && cell.items.every(isPlain))) {
    return express(cell, scope).resolve(declaredWorld);
  }
  return unknown('a map holds texts and lists of texts only', at);
}

/** The entry that the key names in this world; 'open' where the key cannot be spelled out. */
function pick(mapping: Mapping, key: Expression, chooser: Chooser): Node | 'open' | undefined {
  if (key.variable) {
    const { variable } = key;
    return mapping.entries.find((entry) => chooser.isOneOf(variable, [entry.key.text]))?.value;
  }
  const name = spelling(asText(key.resolve(chooser)));
  return name === undefined ? 'open' : entryOf(mapping, name)?.value;
}
