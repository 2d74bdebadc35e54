import type { Hop, HopInWorld } from '../controls/phi-flow.ts';
import type { Chooser } from '../model/chooser.ts';
import type { Box } from '../worlds/box.ts';
import { inBox } from '../worlds/in-box.ts';
import type { Verdict } from '../worlds/verdict.ts';
import type { HopFinder, Sighting } from './sighting.ts';
import { allWorlds, inFewerBoxes, type Worlds } from './worlds-of-hops.ts';

/** What a hop is in one set of worlds. */
export interface HopState extends HopInWorld {
  readonly box: Box;
}

/** A hop with what it is in every world it was seen in. The boxes are disjoint. */
export class FoundHop implements Hop {
  readonly id: string;
  readonly sort: string;
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  readonly carries: Hop['carries'];
  readonly certainty: Hop['certainty'];
  readonly isJoint: boolean;
  readonly control: string | undefined;
  readonly obligations: readonly string[];
  readonly states: readonly HopState[];
  /** In which worlds it is there. */
  readonly worlds: Worlds;

  constructor(id: string, finder: HopFinder, seen: Sighting, states: readonly HopState[]) {
    this.id = id;
    this.sort = finder.sort;
    this.from = seen.from;
    this.to = seen.to;
    this.via = seen.via ?? none;
    this.carries = seen.carries ?? 'both';
    this.certainty = seen.certainty ?? 'shown';
    this.isJoint = seen.isJoint ?? false;
    this.control = seen.control ?? finder.control;
    this.obligations = seen.obligations ?? finder.obligations;
    this.states = states;
    this.worlds = inFewerBoxes(states.map(({ box }) => box));
  }

  inWorld(chooser: Chooser): HopInWorld | undefined {
    return this.states.find(({ box }) => inBox(box, chooser));
  }

  /** Is it there whatever is deployed? */
  get isAlways(): boolean {
    return this.worlds === allWorlds;
  }

  /** May it be worse than encrypted in some world? */
  get isWeak(): boolean {
    return this.states.some(({ outcome }) => outcome.verdict === 'fail' || outcome.verdict === 'unknown');
  }

  /** The worlds in which this is its verdict. */
  worldsOf(verdict: Verdict): Worlds {
    const boxes = this.states.filter(({ outcome }) => outcome.verdict === verdict).map(({ box }) => box);
    return boxes.length === this.states.length ? this.worlds : boxes;
  }
}

const none: readonly string[] = [];
