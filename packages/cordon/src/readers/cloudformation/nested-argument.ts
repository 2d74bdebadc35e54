import type { Guard } from '../../model/chooser.ts';
import { constant, type Expression } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import { asText, itemsOf } from '../../model/read-value.ts';
import { gapOf, spelling, textOf } from '../../model/text.ts';
import type { Value } from '../../model/value.ts';
import { commaItems } from './comma-items.ts';
import { fetched, type ParameterVariable, splitItems } from './parameter.ts';

/**
 * A parameter of a nested stack: what its parent passes, else its default. Nobody else can set it.
 * A text passed for a list is its items; a list passed for a text is joined by commas, as CloudFormation does.
 */
export function boundParameter(parameter: ParameterVariable, passed: Expression | undefined, at: Place): Expression {
  const otherwise = defaultOf(parameter, at);
  if (parameter.entry) {
    const named: Expression = passed
      ? { at, resolve: (chooser) => orElse(passed.resolve(chooser), () => otherwise.resolve(chooser)) }
      : otherwise;
    return { at, resolve: () => fetched(parameter, named, at) };
  }
  if (!passed) return otherwise;
  const resolve: Expression['resolve'] = (chooser) => {
    const value = passed.resolve(chooser);
    if (value.is === 'absent') return otherwise.resolve(chooser);
    if (parameter.isList && value.is === 'text') return listFrom(value, at);
    if (parameter.isList || value.is !== 'list') return value;
    const items = itemsOf(value, chooser).map((item) => asText(item.value).parts);
    return textOf(
      items.flatMap((parts, index) => (index === 0 ? parts : [',', ...parts])),
      at,
    );
  };
  return passed.variable && !parameter.isList ? { at, variable: passed.variable, resolve } : { at, resolve };
}

/** May the parent pass this? A world in which it passes something the nested template refuses is not deployed. */
export function argumentFits(parameter: ParameterVariable, passed: Expression): Guard {
  return (chooser) => {
    const { variable } = passed;
    if (variable && parameter.allowed && !parameter.isList) return chooser.isOneOf(variable, parameter.allowed);
    const text = asText(passed.resolve(chooser));
    const literal = spelling(text);
    if (literal !== undefined) return parameter.isList || parameter.admits(literal);
    const [part] = text.parts;
    const open = typeof part !== 'string' && part?.is === 'open' && text.parts.length === 1 ? part.variable : undefined;
    return open && parameter.allowed ? chooser.isOneOf(open, parameter.allowed) : true;
  };
}

function orElse(value: Value, otherwise: () => Value): Value {
  return value.is === 'absent' ? otherwise() : value;
}

function defaultOf(parameter: ParameterVariable, at: Place): Expression {
  const { declared } = parameter.entry ?? parameter;
  if (declared === undefined) {
    return { at, resolve: (chooser) => chooser.impossible(`nothing is passed for ${parameter.name}`) };
  }
  const text = textOf([declared], at);
  return constant(parameter.isList && !parameter.entry ? listFrom(text, at) : text);
}

function listFrom(text: Value & { is: 'text' }, at: Place): Value {
  const whole = spelling(text);
  if (whole === undefined) {
    const items = commaItems(text)?.map((item) => constant({ ...item, at }));
    return items
      ? { is: 'list', items, at }
      : { is: 'unknown', at, ...(gapOf(text) ?? { why: 'its items are not known' }) };
  }
  return { is: 'list', items: splitItems(whole).map((item) => constant(textOf([item], at))), at };
}
