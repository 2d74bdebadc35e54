import type { DatedData } from '../facts/dated-data.ts';
import { World } from '../worlds/world.ts';
import { type Outcome, together } from './outcome.ts';
import { Undetermined } from './undetermined.ts';

/** How the parts of an answer are put together, and what it rests on. */
export class Parts {
  /** The world of the current run. One Ask serves a whole estate, because making its methods anew costs more than most checks. */
  world: World = new World();
  #cited: DatedData[] | undefined;

  /** Says that the answer rests on this body of facts, and so on its date. */
  readonly cite = (data: DatedData): void => {
    this.#cited ??= [];
    if (!this.#cited.includes(data)) this.#cited.push(data);
  };

  /** What was cited since this was last asked. */
  takeCited(): readonly DatedData[] {
    const cited = this.#cited ?? [];
    this.#cited = undefined;
    return cited;
  }

  /** Runs a part; an unknown that it meets ends this part alone. */
  part(run: () => Outcome): Outcome {
    try {
      return run();
    } catch (error) {
      if (error instanceof Undetermined) return { verdict: 'unknown', doubts: [error.doubt] };
      throw error;
    }
  }

  /** All parts together; each is evaluated, whatever the others say. */
  readonly all = (...parts: readonly (() => Outcome)[]): Outcome => together(parts.map((part) => this.part(part)));

  /** The same question of every item. Nothing to ask is not applicable, never a pass. */
  readonly every = <T>(items: readonly T[], ask: (item: T) => Outcome): Outcome =>
    together(items.map((item) => this.part(() => ask(item))));

  readonly pass = (...notes: readonly string[]): Outcome => ({ verdict: 'pass', notes });

  readonly notApplicable = (why: string): Outcome => ({ verdict: 'not-applicable', why });
}
