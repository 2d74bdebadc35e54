import { constant, type Expression } from '../../../model/expression.ts';
import type { Place } from '../../../model/place.ts';
import { movedTo, unknown } from '../../../model/read-value.ts';
import { textOf } from '../../../model/text.ts';
import { type Scope, withLoop } from '../scope.ts';
import { malformed } from './arguments.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Ref`: a parameter, a pseudo parameter or a resource. */
export const ref: Intrinsic = (argument, scope, at) =>
  argument.kind === 'scalar'
    ? refTo(withLoop(argument.text, scope), scope, at)
    : malformed('Ref', 'the name of a parameter or a resource', at);

/** What the name means, said to stand at `at`. */
export function refTo(name: string, scope: Scope, at: Place): Expression {
  if (name === 'AWS::NoValue') return constant({ is: 'absent', at });
  const loop = scope.loop.get(name);
  if (loop !== undefined) return constant(textOf([loop], at));
  const parameter = scope.parameter(name);
  if (parameter) {
    const resolve: Expression['resolve'] = (chooser) => movedTo(parameter.resolve(chooser), at);
    return parameter.variable ? { at, variable: parameter.variable, resolve } : { at, resolve };
  }
  const resource = scope.resource(name);
  if (resource === undefined) return constant(unknown(`${name} is neither a parameter nor a resource here`, at));
  return constant(textOf([{ is: 'reference', to: resource, attribute: 'Ref' }], at));
}
