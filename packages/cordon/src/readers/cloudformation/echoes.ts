import type { Expression } from '../../model/expression.ts';
import { child } from '../syntax/node.ts';
import type { ExpandedEntry } from './entries.ts';
import { express } from './express.ts';
import { type Depth, once } from './once.ts';
import { placeOf } from './scope.ts';
import { isWrittenByMacro, typeOf } from './type-of.ts';

/** Attributes that give back, letter for letter, what the property of the same name says (template reference). */
const echoing: Readonly<Record<string, readonly string[]>> = {
  'AWS::EC2::VPC': ['CidrBlock'],
  'AWS::EC2::Subnet': ['CidrBlock', 'AvailabilityZone'],
};

/** Most attributes are none of these, and an estate asks for millions. */
const attributes = new Set(Object.values(echoing).flat());

/** What attributes of the resources of one stack give back. Each is made once, so that one that needs itself is noticed. */
export class Echoes {
  readonly #made = new Map<string, Expression | undefined>();
  readonly #depth: Depth;

  constructor(depth: Depth) {
    this.#depth = depth;
  }

  /** The property that the attribute gives back, or undefined where the template does not show it. */
  of(entry: ExpandedEntry, attribute: string): Expression | undefined {
    if (!attributes.has(attribute)) return undefined;
    const name = `${entry.name}.${attribute}`;
    if (this.#made.has(name)) return this.#made.get(name);
    const property = propertyBehind(entry, attribute);
    const echo = property && once(property, name, this.#depth);
    this.#made.set(name, echo);
    return echo;
  }
}

function propertyBehind({ value, scope }: ExpandedEntry, attribute: string): Expression | undefined {
  if (!echoing[typeOf(value)]?.includes(attribute)) return undefined;
  if (scope.rewritten !== undefined || isWrittenByMacro(value)) return undefined;
  const property = child(child(value, 'Properties'), attribute);
  // Expressed when it is asked for: a property that gives itself back would else never come to an end.
  return property && { at: placeOf(property, scope), resolve: (chooser) => express(property, scope).resolve(chooser) };
}
