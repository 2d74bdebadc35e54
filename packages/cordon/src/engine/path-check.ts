import type { Ask } from '../controls/ask.ts';
import type { Control } from '../controls/control.ts';
import { type Outcome, together } from '../controls/outcome.ts';
import { phiPathIsEncrypted } from '../controls/phi-path-is-encrypted.ts';
import { storeRestsEncrypted } from '../controls/store-rests-encrypted.ts';
import { trailRecordsKms } from '../controls/trail-records-kms.ts';
import type { Answers, Question } from '../flow/answer.ts';
import { disksOf } from '../flow/disks.ts';
import type { EstateFlow } from '../flow/estate-flow.ts';
import type { Way } from '../flow/ways.ts';
import type { Estate } from '../model/estate.ts';
import type { Resource } from '../model/resource.ts';
import { KeyAudit } from './key-audit.ts';
import { controlsOnStores } from './path-controls.ts';

/** What is said of a resource that bears on a way besides its hops. */
export interface StoreAnswer {
  readonly resource: Resource;
  readonly control: Control;
  readonly outcome: Outcome;
}

/** What a way comes out as in one world, and what is said of the stores on it there. */
export interface LookedAt {
  readonly outcome: Outcome;
  readonly stores: readonly StoreAnswer[];
}

const notThere = 'one of its hops is not there in this configuration';

/** For stores that no control asks by itself. */
const rest: Question = { check: storeRestsEncrypted };

/** Decides ways: the worst of their hops, of what the stores on them must keep, and of whether the use of their keys is recorded. */
export class PathCheck {
  readonly #estate: Estate;
  readonly #flow: EstateFlow;
  readonly #answers: Answers;
  readonly #audit: KeyAudit;

  constructor(estate: Estate, flow: EstateFlow) {
    this.#estate = estate;
    this.#flow = flow;
    this.#answers = flow.answers;
    this.#audit = new KeyAudit(estate, flow.answers);
  }

  /** What a way is in the world of this run. */
  look(way: Way, ask: Ask): LookedAt {
    const hops: Outcome[] = [];
    for (const { hop } of way.edges) {
      const found = hop.inWorld(ask.world);
      if (!found) return { outcome: ask.notApplicable(notThere), stores: [] };
      if (!hop.isJoint) hops.push(found.outcome);
    }
    const stores = this.#storesOn(way, ask);
    // A hop on which there is nothing to encrypt is no reason for a path not to be encrypted.
    const decisive = [...hops, ...stores.map(({ outcome }) => outcome)].filter(
      ({ verdict }) => verdict !== 'not-applicable',
    );
    return { outcome: decisive.length === 0 ? ask.pass() : together(decisive), stores };
  }

  /** The stores on a way, the disks of its programs and the keys' records, each with what is said of it in this world. */
  #storesOn(way: Way, ask: Ask): readonly StoreAnswer[] {
    const nodes = new Set(way.edges.flatMap(({ from, to }) => [from, to]));
    return [...nodes].flatMap((node) => {
      const resource = this.#estate.resource(node);
      return resource ? this.#on(resource, node, ask) : [];
    });
  }

  #on(resource: Resource, node: string, ask: Ask): readonly StoreAnswer[] {
    const disks = disksOf(resource, ask);
    const judged = this.#flow.isStore(node) ? [resource, ...disks] : disks;
    const answers = judged.flatMap((each) =>
      controlsOnStores(each.kind).map((control) => ({
        resource: each,
        control,
        outcome: this.#answers.answer(control, each, ask),
      })),
    );
    if (!this.#flow.isStore(node)) return answers;
    return [
      ...answers,
      { resource, control: phiPathIsEncrypted, outcome: this.#answers.answer(rest, resource, ask) },
      { resource, control: trailRecordsKms, outcome: this.#audit.outcomeFor(resource, ask) },
    ];
  }
}
