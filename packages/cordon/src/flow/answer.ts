import type { Ask } from '../controls/ask.ts';
import type { Control } from '../controls/control.ts';
import type { Outcome } from '../controls/outcome.ts';
import type { Resource } from '../model/resource.ts';
import { explore, type Leaf, TooManyWorlds } from '../worlds/explore.ts';
import { inBox } from '../worlds/in-box.ts';

/**
 * What controls say of resources, asked once for all worlds: a hub that ten thousand functions write to is judged once.
 */
export class Answers {
  readonly #known = new Map<Judgement, Map<Resource, readonly Leaf<Outcome>[]>>();

  /** What the control says of the resource in the world of this run. */
  answer(control: Control, resource: Resource, ask: Ask): Outcome {
    return this.judge(control.check as Judgement, resource, ask);
  }

  /** The same of a judgement that is no control of its own. */
  judge(question: Judgement, resource: Resource, ask: Ask): Outcome {
    const known = this.#known.get(question) ?? new Map<Resource, readonly Leaf<Outcome>[]>();
    this.#known.set(question, known);
    const leaves = known.get(resource) ?? inAllWorlds(question, resource, ask);
    known.set(resource, leaves);
    return leaves.find(({ box }) => inBox(box, ask.world))?.result ?? ask.notApplicable('it is not created');
  }
}

/** A question of a resource, in one world. */
type Judgement = (resource: Resource, ask: Ask) => Outcome;

function inAllWorlds(question: Judgement, resource: Resource, ask: Ask): readonly Leaf<Outcome>[] {
  const { world } = ask;
  try {
    return explore((each) => {
      ask.world = each;
      return ask.part(() => question(resource, ask));
    });
  } catch (error) {
    if (!(error instanceof TooManyWorlds)) throw error;
    const doubt = { at: resource.at, why: 'too many configurations', settle: 'give parameters a value' };
    return explore(() => ({ verdict: 'unknown', doubts: [doubt] }));
  } finally {
    ask.world = world;
  }
}
