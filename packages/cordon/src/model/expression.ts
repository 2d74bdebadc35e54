import type { Chooser } from './chooser.ts';
import type { Place } from './place.ts';
import type { Value } from './value.ts';
import type { Variable } from './variable.ts';

/** What a template says before its parameters are known. Resolving it asks only for the choices it touches. */
export interface Expression {
  readonly at: Place;
  /** Where it is nothing but one variable, that variable: comparing it then splits its values in two, not one by one. */
  readonly variable?: Variable;
  /** Does it choose between branches that stand at places of their own? */
  readonly branches?: boolean;
  resolve(chooser: Chooser): Value;
}

/** An expression that says the same in every world. */
export function constant(value: Value): Expression {
  return new Constant(value);
}

/** A class, because an estate has millions of them and a closure for each would weigh as much again. */
class Constant implements Expression {
  readonly at: Place;
  readonly #value: Value;

  constructor(value: Value) {
    this.at = value.at;
    this.#value = value;
  }

  resolve(): Value {
    return this.#value;
  }
}
