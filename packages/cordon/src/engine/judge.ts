import { Ask } from '../controls/ask.ts';
import type { Control } from '../controls/control.ts';
import type { Links } from '../controls/links.ts';
import type { Outcome } from '../controls/outcome.ts';
import type { DatedData } from '../facts/dated-data.ts';
import { EstateFlow } from '../flow/estate-flow.ts';
import type { Declared } from '../model/declared.ts';
import type { Resource } from '../model/resource.ts';
import { explore, type Leaf, TooManyWorlds } from '../worlds/explore.ts';
import type { When } from '../worlds/separate.ts';
import { type Verdict, worst } from '../worlds/verdict.ts';
import { Configurations } from './configurations.ts';
import { faultsByWorlds } from './faults-by-worlds.ts';
import { controlsOnStores } from './path-controls.ts';

/** What a control says of one resource, in the declared world and in the others. */
export interface Judgement {
  readonly control: Control;
  readonly resource: Resource;
  readonly outcome: Outcome;
  /** The worlds in which the outcome's verdict holds; undefined where it holds in all. */
  readonly when: When | undefined;
  readonly otherwise: readonly { readonly when: When; readonly outcome: Outcome }[];
  /** The bodies of facts it rests on. */
  readonly data: readonly DatedData[];
}

export type Found = Pick<Judgement, 'outcome' | 'when' | 'otherwise'>;

const outside = 'no hop and no reference can bring PHI there from the declared scope';
const nothingElse: Judgement['otherwise'] = [];
const everywhere = (outcome: Outcome): Found => ({ outcome, when: undefined, otherwise: nothingElse });

/** Judges resources, one control at a time, in every configuration they can be deployed in. */
export class Judge {
  readonly #ask: Ask;
  readonly #configurations: Configurations;

  readonly #links: Links;
  readonly #declared: Declared;
  #flow: EstateFlow | undefined;

  constructor(links: Links, declared: Declared) {
    this.#links = links;
    this.#declared = declared;
    this.#ask = new Ask(links, declared, () => this.flow);
    this.#configurations = new Configurations(links.estate.deployments);
  }

  /** The ways of PHI, found when first asked for. */
  get flow(): EstateFlow {
    this.#flow ??= new EstateFlow(this.#links, this.#declared);
    return this.#flow;
  }

  /** What a control is asked of. */
  resourcesFor(control: Control): readonly Resource[] {
    return control.on.flatMap((kind): readonly Resource[] =>
      kind === 'phi-carrier' ? this.flow.carriers : this.#links.estate.ofKind(kind),
    );
  }

  judge(control: Control, resource: Resource): Judgement {
    const { outcome, when, otherwise } = this.#judge(control, resource);
    return { control, resource, outcome, when, otherwise, data: this.#ask.takeCited() };
  }

  /** Any question that is asked of more than one resource, as a control's is. @param owner whose names the answer is told in. */
  tell(owner: Resource, check: (ask: Ask) => Outcome): Found {
    const found = this.#tell(owner, check);
    this.#ask.takeCited();
    return found;
  }

  /** Runs something that asks in worlds of its own. */
  within<T>(run: (ask: Ask) => T): T {
    const result = run(this.#ask);
    this.#ask.takeCited();
    return result;
  }

  #judge(control: Control, resource: Resource): Found {
    if (!control.beyondScope && !this.isInScope(resource)) return everywhere(this.#ask.notApplicable(outside));
    return this.#tell(resource, (ask) => {
      if (!resource.exists(ask.world)) return ask.notApplicable('it is not created in this configuration');
      return this.#isShared(control, resource)
        ? this.flow.answers.answer(control, resource, ask)
        : control.check(resource as never, ask);
    });
  }

  /** Is the same asked for hops, or for the paths that end in it? Then it is asked once. */
  #isShared(control: Control, resource: Resource): boolean {
    if (!this.#flow) return false;
    if (this.#flow.answers.knows(control, resource)) return true;
    return this.#flow.isStore(resource.id) && controlsOnStores(resource.kind).includes(control);
  }

  /** May PHI come to it? Where nobody declared a scope, it may come to everything. */
  isInScope(resource: Resource): boolean {
    return this.#declared.scope === undefined || this.flow.holds(resource);
  }

  #tell(resource: Resource, check: (ask: Ask) => Outcome): Found {
    const ask = this.#ask;
    let leaves: Leaf<Outcome>[];
    try {
      leaves = explore((world) => {
        ask.world = world;
        return ask.part(() => check(ask));
      }, this.#configurations.rules);
    } catch (error) {
      if (!(error instanceof TooManyWorlds)) throw error;
      return everywhere(tooMany(resource));
    }
    if (leaves.length === 0) return everywhere(undeployable(resource));
    return this.#headline(leaves, resource);
  }

  /** The verdict of the declared world; where an undeclared choice matters, the worst of its worlds. */
  #headline(leaves: readonly Leaf<Outcome>[], resource: Resource): Found {
    const words = (some: readonly Leaf<Outcome>[]) => this.#configurations.tell(leaves, some, resource);
    if (leaves.length === 1) return everywhere(told(leaves, words));
    const declared = leaves.filter((leaf) => this.#configurations.isDeclared(leaf.box));
    const shown = declared.length > 0 ? declared : leaves;
    const verdict = worst(shown.map((leaf) => leaf.result.verdict));
    const of = (each: Verdict) => leaves.filter((leaf) => leaf.result.verdict === each);
    const others = (['fail', 'unknown', 'pass', 'not-applicable'] as const).filter(
      (each) => each !== verdict && of(each).length > 0,
    );
    // What fails elsewhere alone is not kept back where something fails as declared.
    const outcome = told(
      verdict === 'fail' ? of('fail') : shown.filter(({ result }) => result.verdict === verdict),
      words,
    );
    if (others.length === 0) return everywhere(outcome);
    return {
      outcome,
      when: words(of(verdict)),
      otherwise: others.map((each) => ({ when: words(of(each)), outcome: told(of(each), words) })),
    };
  }
}

/** Several worlds' outcomes of one verdict as one, each piece of evidence once. */
function told(leaves: readonly Leaf<Outcome>[], words: (some: readonly Leaf<Outcome>[]) => When): Outcome {
  const first = (leaves[0] as Leaf<Outcome>).result;
  if (first.verdict === 'fail') return { verdict: 'fail', faults: faultsByWorlds(leaves, words) };
  if (first.verdict !== 'unknown') return first;
  const doubts = leaves.flatMap(({ result }) => (result.verdict === 'unknown' ? result.doubts : []));
  return {
    verdict: 'unknown',
    doubts: once(doubts, (each) => `${each.at.source.name}@${each.at.offset} ${each.why}`),
  };
}

function once<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** That a template cannot be deployed as it is written is no proof that a control has nothing to ask. */
function undeployable(resource: Resource): Outcome {
  const why = 'no configuration can be deployed: a rule, a map or a list leaves none';
  return { verdict: 'unknown', doubts: [{ at: resource.at, why, settle: 'mend what CloudFormation would refuse' }] };
}

function tooMany(resource: Resource): Outcome {
  const doubt = {
    at: resource.at,
    why: 'too many configurations',
    settle: 'give parameters a value with --parameters',
  };
  return { verdict: 'unknown', doubts: [doubt] };
}
