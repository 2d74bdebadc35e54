import type { HopState, MapBox } from '@cordon/cordon/report-flow';

/** What a node tells of its verdicts; silence where nothing failed and nothing is unknown. */
export type Mark = 'fail must' | 'fail' | 'unknown';

export interface Tally {
  readonly fail: number;
  readonly unknown: number;
  /** Some of what fails is a must. */
  readonly isMust: boolean;
}

/** A card of the picture: one node of the map, or many that are drawn as one. */
export interface Card {
  readonly id: string;
  /** Nodes of the map it stands for. */
  readonly members: readonly string[];
  readonly shape: 'node' | 'chip' | 'gate' | 'tile';
  readonly kind: string;
  readonly name: string;
  readonly sub: string;
  /** All there is to say, for who points at it. */
  readonly title: string;
  readonly box: string | null;
  readonly outside: boolean;
  readonly mark: Mark | null;
  /** In another configuration the mark is another. */
  readonly varies: boolean;
  readonly attached: number;
  /** Hops that are possible and too many to draw. */
  readonly possible: number;
  /** For a tile: how many of its members, and of the hops between them, fail or are unknown. */
  readonly tally: Tally | null;
}

export type Encrypted = HopState['encrypted'];

/** A part of a hop between two cards. */
export interface Leg {
  readonly from: string;
  readonly to: string;
  /** The session goes on as it came: said and counted once, before. */
  readonly carried: boolean;
  /** It ends here, and at no gate. */
  readonly head: boolean;
}

export interface Link {
  /** Hops of the report it stands for. */
  readonly hops: readonly string[];
  readonly legs: readonly Leg[];
  readonly state: Encrypted;
  readonly absent: boolean;
  readonly possible: boolean;
  /** Data only comes back on it: the session leads against the line. */
  readonly reads: boolean;
  /** What its pill says in each state it has in some configuration. */
  readonly says: Readonly<Partial<Record<Encrypted, string>>>;
  readonly title: string;
  /** How many paths take it: what most take is drawn straightest. */
  readonly paths: number;
}

export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly sort: string;
  /** Id of the possible hop it is a part of. */
  readonly hop?: string;
}

/** What is to be drawn, before anything has a place. */
export interface Scene {
  readonly boxes: readonly MapBox[];
  readonly cards: readonly Card[];
  readonly links: readonly Link[];
  readonly ties: readonly Tie[];
}

/** The leg that says what the hop is. */
export function wordedLeg({ legs }: Link): number {
  return Math.max(
    0,
    legs.findIndex(({ carried }) => !carried),
  );
}
