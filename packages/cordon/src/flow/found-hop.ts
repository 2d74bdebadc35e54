import type { Hop, HopInWorld } from '../controls/phi-flow.ts';
import type { Chooser } from '../model/chooser.ts';
import { Box } from '../worlds/box.ts';
import { inBox } from '../worlds/in-box.ts';
import type { HopFinder, Sighting } from './sighting.ts';

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
  }

  inWorld(chooser: Chooser): HopInWorld | undefined {
    return this.states.find(({ box }) => inBox(box, chooser));
  }

  /** Is it there whatever is deployed? */
  get isAlways(): boolean {
    return this.states[0]?.box === Box.everything;
  }

  /** May it be worse than encrypted in some world? */
  get isWeak(): boolean {
    return this.states.some(({ outcome }) => outcome.verdict === 'fail' || outcome.verdict === 'unknown');
  }
}

const none: readonly string[] = [];
