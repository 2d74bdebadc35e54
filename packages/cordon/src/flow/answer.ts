import type { Ask } from '../controls/ask.ts';
import type { Outcome } from '../controls/outcome.ts';
import type { DatedData } from '../facts/dated-data.ts';
import type { Resource } from '../model/resource.ts';
import { explore, type Leaf, TooManyWorlds } from '../worlds/explore.ts';
import { inBox } from '../worlds/in-box.ts';

/** What can be asked of a resource: a control, or a question that is less than one. */
export interface Question<R extends Resource = never> {
  check(resource: R, ask: Ask): Outcome;
}

/** What was said in each set of worlds, and the bodies of facts it rests on. */
interface Known {
  readonly leaves: readonly Leaf<Outcome>[];
  readonly cited: readonly DatedData[];
}

/**
 * What controls say of resources, asked once for all worlds: a hub that ten thousand functions write to is judged once, for its
 * hops, for the paths that end there and for itself.
 */
export class Answers {
  readonly #known = new Map<Question, Map<Resource, Known>>();

  /** What the control says of the resource in the world of this run. */
  answer(control: Question, resource: Resource, ask: Ask): Outcome {
    const known = this.#known.get(control) ?? new Map<Resource, Known>();
    this.#known.set(control, known);
    const { leaves, cited } = known.get(resource) ?? inAllWorlds(control, resource, ask);
    known.set(resource, { leaves, cited });
    for (const each of cited) ask.cite(each);
    return leaves.find(({ box }) => inBox(box, ask.world))?.result ?? ask.notApplicable('it is not created');
  }

  /** Was it asked before? */
  knows(control: Question, resource: Resource): boolean {
    return this.#known.get(control)?.has(resource) === true;
  }
}

function inAllWorlds(control: Question, resource: Resource, ask: Ask): Known {
  const { world } = ask;
  const before = ask.takeCited();
  try {
    const leaves = explore((each) => {
      ask.world = each;
      return ask.part(() => control.check(resource as never, ask));
    });
    return { leaves, cited: ask.takeCited() };
  } catch (error) {
    if (!(error instanceof TooManyWorlds)) throw error;
    const doubt = { at: resource.at, why: 'too many configurations', settle: 'give parameters a value' };
    return { leaves: explore(() => ({ verdict: 'unknown', doubts: [doubt] })), cited: ask.takeCited() };
  } finally {
    ask.world = world;
    for (const each of before) ask.cite(each);
  }
}
