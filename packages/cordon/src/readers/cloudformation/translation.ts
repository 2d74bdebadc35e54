import type { Guard } from '../../model/chooser.ts';
import type { Deployment } from '../../model/deployment.ts';
import type { Expression } from '../../model/expression.ts';
import type { KindMap } from '../../model/kinds/kind-map.ts';
import type { NamedThing } from '../../model/kinds/named-thing.ts';
import type { Place } from '../../model/place.ts';
import type { Resource } from '../../model/resource.ts';
import type { FactReader, FactReaders, Owner } from './facts.ts';
import { metadataOf } from './metadata.ts';
import { serviceOf } from './service-of.ts';

/** How one resource type of CloudFormation becomes a kind of the model. */
export interface Translation {
  readonly type: string;
  readonly kind: keyof KindMap;
  readonly label: string;
  /** Top-level properties that some fact reads. */
  readonly reads: readonly string[];
  /** Top-level properties that say nothing about PHI. */
  readonly ignores: readonly string[];
  create(given: Given): NamedThing;
}

/** What a reader knows of a resource before any property is read. */
export interface Given {
  readonly id: string;
  readonly name: string;
  readonly deployment: Deployment;
  readonly exists: Guard;
  readonly at: Place;
  readonly properties: Expression;
}

/** The particular facts of a kind, without what every resource has. */
type Particular<R> = Omit<R, keyof Resource>;

/**
 * Declares a translation. `ignores` names the properties that decide nothing; together with those the facts read they
 * must cover all that templates use.
 */
export function translation<K extends Exclude<keyof KindMap, 'named-thing'>>(
  kind: K,
  type: string,
  label: string,
  facts: FactReaders<Particular<KindMap[K]>>,
  ignores: readonly string[] = [],
): Translation {
  let prototype: object | undefined;
  let reads: readonly string[] | undefined;
  return {
    type,
    kind,
    label,
    get reads() {
      const properties = () => Object.values<FactReader<unknown>>(facts).map((read) => read.property);
      reads ??= [...new Set(properties())].filter((property) => property !== '');
      return reads;
    },
    ignores,
    create(given) {
      // Most templates use a handful of the types, and start-up is what a user feels.
      prototype ??= prototypeOf(kind, type, label, facts);
      return Object.assign(Object.create(prototype), given) as NamedThing;
    },
  };
}

function prototypeOf(kind: string, type: string, label: string, facts: object): object {
  const prototype = Object.create(null);
  for (const [name, read] of Object.entries<FactReader<unknown>>({ ...facts })) {
    Object.defineProperty(prototype, name, {
      // Facts are made when a control asks: most of an estate's facts are never looked at.
      get(this: Given): unknown {
        const owner: Owner = { properties: this.properties, at: this.at, name: kind, path: '' };
        return read(owner, name);
      },
    });
  }
  Object.defineProperty(prototype, 'metadata', {
    get(this: Given): unknown {
      return metadataOf(type, this.properties, this.at);
    },
  });
  const common = { kind: { value: kind }, label: { value: label }, belongsTo: { value: serviceOf(type) } };
  return Object.defineProperties(prototype, common);
}
