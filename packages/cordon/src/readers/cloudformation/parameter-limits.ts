import { child, type Mapping, type Node } from '../syntax/node.ts';

/** What a template allows a parameter to hold, beside the values it lists. */
export interface Limits {
  fits(value: string): boolean;
  /** The same in words. */
  readonly wants: string;
}

/** The text under a key of a parameter. */
export function textAt(node: Mapping | undefined, key: string): string | undefined {
  const value = child(node, key);
  if (value?.kind === 'scalar' && !value.isNull) return value.text;
  // A list's default may be written as a YAML list.
  return value?.kind === 'sequence'
    ? value.items.map((item) => (item.kind === 'scalar' ? item.text : '')).join(',')
    : undefined;
}

/** The only values there are, where the template lists them. */
export function allowedValues(node: Mapping | undefined): readonly string[] | undefined {
  const listed = child(node, 'AllowedValues');
  if (listed?.kind === 'sequence')
    return listed.items.flatMap((item: Node) => (item.kind === 'scalar' ? [item.text] : []));
  // A pattern that is only a list of words allows just these.
  const pattern = /^\^?\(?((?:\w+\|)+\w+)\)?\$?$/.exec(textAt(node, 'AllowedPattern') ?? '');
  return pattern?.[1]?.split('|');
}

/** So many of the listed values are named where another came. */
const mostNamed = 8;

/** Listed values in words. */
export function oneOf(values: readonly string[]): string {
  const more = values.length > mostNamed ? ` or ${values.length - mostNamed} more` : '';
  return `one of ${values.slice(0, mostNamed).join(', ')}${more}`;
}

/** What type, length, range and pattern allow. */
export function limitsOf(node: Mapping | undefined, type: string): Limits {
  const [shortest, longest] = [Number(textAt(node, 'MinLength') ?? 0), Number(textAt(node, 'MaxLength') ?? Infinity)];
  const [least, most] = [Number(textAt(node, 'MinValue') ?? -Infinity), Number(textAt(node, 'MaxValue') ?? Infinity)];
  const written = textAt(node, 'AllowedPattern');
  const pattern = expressionOf(written);
  if (type === 'Number') {
    return {
      fits: (value) => value.trim() !== '' && Number(value) >= least && Number(value) <= most,
      wants: `a number${between(least, most)}`,
    };
  }
  const length = shortest > 0 || longest < Infinity ? ` of${between(shortest || -Infinity, longest)} characters` : '';
  return {
    fits: (value) =>
      value.length >= shortest &&
      value.length <= longest &&
      (pattern === undefined || value.length > 200 || pattern.test(value)),
    wants: `a text${length}${pattern === undefined ? '' : ` that matches ${written}`}`,
  };
}

function between(least: number, most: number): string {
  const from = Number.isFinite(least);
  if (most === Infinity) return from ? ` at least ${least}` : '';
  return from ? ` ${least} to ${most}` : ` at most ${most}`;
}

/** A pattern whose quantifiers nest can take exponential time: a template is hostile input, so it is not run. */
const nestedQuantifier = /[+*}]\)?[+*{]|\([^)]*[+*][^)]*\)[+*{]/;

function expressionOf(pattern: string | undefined): RegExp | undefined {
  if (pattern === undefined || pattern.length > 300 || nestedQuantifier.test(pattern)) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return undefined;
  }
}
