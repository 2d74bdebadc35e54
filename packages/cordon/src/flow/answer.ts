import type { Ask } from '../controls/ask.ts';
import type { Outcome } from '../controls/outcome.ts';
import type { Resource } from '../model/resource.ts';
import { explore, type Leaf, TooManyWorlds } from '../worlds/explore.ts';
import { inBox } from '../worlds/in-box.ts';

/** What can be asked of a resource: a control, or a question that is less than one. */
export interface Question<R extends Resource = never> {
  check(resource: R, ask: Ask): Outcome;
}

/**
 * What controls say of resources, asked once for all worlds: a hub that ten thousand functions write to is judged once.
 */
export class Answers {
  readonly #known = new Map<Question, Map<Resource, readonly Leaf<Outcome>[]>>();

  /** What the control says of the resource in the world of this run. */
  answer(control: Question, resource: Resource, ask: Ask): Outcome {
    const known = this.#known.get(control) ?? new Map<Resource, readonly Leaf<Outcome>[]>();
    this.#known.set(control, known);
    const leaves = known.get(resource) ?? inAllWorlds(control, resource, ask);
    known.set(resource, leaves);
    return leaves.find(({ box }) => inBox(box, ask.world))?.result ?? ask.notApplicable('it is not created');
  }
}

function inAllWorlds(control: Question, resource: Resource, ask: Ask): readonly Leaf<Outcome>[] {
  const { world } = ask;
  try {
    return explore((each) => {
      ask.world = each;
      return ask.part(() => control.check(resource as never, ask));
    });
  } catch (error) {
    if (!(error instanceof TooManyWorlds)) throw error;
    const doubt = { at: resource.at, why: 'too many configurations', settle: 'give parameters a value' };
    return explore(() => ({ verdict: 'unknown', doubts: [doubt] }));
  } finally {
    ask.world = world;
  }
}
