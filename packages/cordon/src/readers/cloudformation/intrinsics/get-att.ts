import { constant, type Expression } from '../../../model/expression.ts';
import type { Place } from '../../../model/place.ts';
import { movedTo, unknown } from '../../../model/read-value.ts';
import { textOf } from '../../../model/text.ts';
import { type Scope, withLoop } from '../scope.ts';
import { malformed } from './arguments.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::GetAtt`: `[Resource, Attribute]` or `Resource.Attribute`; of a nested stack, `Outputs.Name`. */
export const getAtt: Intrinsic = (argument, scope, at) => {
  if (argument.kind === 'scalar') {
    const dot = argument.text.indexOf('.');
    if (dot > 0) return attributeOf(argument.text.slice(0, dot), argument.text.slice(dot + 1), scope, at);
  }
  if (argument.kind === 'sequence') {
    const [resource, attribute] = argument.items;
    if (resource?.kind === 'scalar' && attribute?.kind === 'scalar' && attribute.tag === undefined) {
      return attributeOf(resource.text, attribute.text, scope, at);
    }
    if (resource?.kind === 'scalar') {
      return constant(unknown('the name of the attribute is only known at deployment', at));
    }
  }
  return malformed('Fn::GetAtt', 'a resource and one of its attributes', at);
};

/** The attribute as a reference; or what the property that it gives back, or the nested stack's output, says. */
export function attributeOf(name: string, attribute: string, scope: Scope, at: Place): Expression {
  const logicalId = withLoop(name, scope);
  const resource = scope.resource(logicalId);
  if (resource === undefined) return constant(unknown(`${logicalId} is not a resource here`, at));
  const whole = withLoop(attribute, scope);
  const reference = textOf([{ is: 'reference', to: resource, attribute: whole }], at);
  // What it stands for may stand further down the template: it is looked for when it is asked for.
  const said = () =>
    whole.startsWith('Outputs.')
      ? scope.nestedOutput(logicalId, whole.slice('Outputs.'.length))
      : scope.echo(logicalId, whole);
  if (!whole.startsWith('Outputs.') && !said()) return constant(reference);
  return {
    at,
    resolve: (chooser) => {
      const value = said()?.resolve(chooser);
      return value === undefined || value.is === 'absent' ? reference : movedTo(value, at);
    },
  };
}
