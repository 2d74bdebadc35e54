import type { Chooser } from '../model/chooser.ts';
import type { Variable } from '../model/variable.ts';

/** A question that the world does not settle. */
export class Unsettled extends Error {}

/** One world, spelled out: given values, else the declared ones. What is neither is not settled. */
export class FixedWorld implements Chooser {
  readonly #values: ReadonlyMap<string, string>;

  /** @param values by the ids of variables. */
  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  isOneOf(variable: Variable, values: readonly string[]): boolean {
    return values.includes(this.valueOf(variable));
  }

  valueOf(variable: Variable): string {
    const value = this.#values.get(variable.id) ?? variable.declared;
    if (value === undefined) throw new Unsettled(variable.name);
    return value;
  }

  areEqual(left: Variable, right: Variable): boolean {
    return left.id === right.id || this.valueOf(left) === this.valueOf(right);
  }

  ask(question: Variable): boolean {
    return this.isOneOf(question, ['true']);
  }

  impossible(why: string): never {
    throw new Unsettled(why);
  }
}
