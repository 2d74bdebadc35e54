import type { Chooser } from '../model/chooser.ts';
import { yesOrNo } from '../model/question.ts';
import type { Variable } from '../model/variable.ts';
import { Box } from './box.ts';

/** Thrown to end a reading in a world that cannot be deployed. */
export class Impossible extends Error {}

/**
 * The world in which one run of an evaluation takes place. It starts as a whole box and narrows whenever the run asks
 * something the box leaves open; the other half is kept for a later run. A run that asks nothing costs nothing.
 */
export class World implements Chooser {
  box: Box;
  /** Boxes that this run turned away from. */
  readonly later: Box[] = [];

  constructor(box: Box = Box.everything) {
    this.box = box;
  }

  isOneOf(variable: Variable, values: readonly string[]): boolean {
    const { inside, outside } = this.box.possible(variable, values);
    if (inside && outside) {
      this.later.push(this.box.narrow(variable, values, false));
      this.box = this.box.narrow(variable, values, true);
    }
    return inside;
  }

  valueOf(variable: Variable): string | undefined {
    return variable.values.find((value) => this.isOneOf(variable, [value]));
  }

  areEqual(left: Variable, right: Variable): boolean {
    if (left.id === right.id) return true;
    const [a, b] = [left, right].sort((one, other) => (one.id < other.id ? -1 : 1)) as [Variable, Variable];
    for (const value of new Set([...a.values, ...b.values]))
      if (this.isOneOf(a, [value])) return this.isOneOf(b, [value]);
    // Here the first holds a value nobody wrote; so may the second, and then only they know.
    if (!b.open || this.isOneOf(b, [...new Set([...a.values, ...b.values])])) return false;
    return this.ask(yesOrNo(`${a.name} equals ${b.name}`, `${a.id}=${b.id}`, a.deployment));
  }

  ask(question: Variable): boolean {
    return this.isOneOf(question, ['true']);
  }

  impossible(why: string): never {
    throw new Impossible(why);
  }
}
