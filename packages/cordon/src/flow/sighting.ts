import type { Ask } from '../controls/ask.ts';
import type { Outcome } from '../controls/outcome.ts';
import type { HopFact } from '../controls/phi-flow.ts';
import type { KindMap } from '../model/kinds/kind-map.ts';
import type { Place } from '../model/place.ts';

/** A hop as one finder sees it in one world. */
export interface Sighting {
  /** Who opens the session: a resource's id, or a place. */
  readonly from: string;
  readonly to: string;
  /** What the session passes on its way. */
  readonly via?: readonly string[];
  readonly protocol: string;
  /** Which way data goes. @default 'both' */
  readonly carries?: 'read' | 'write' | 'both';
  /** @default 'shown' */
  readonly certainty?: 'shown' | 'possible';
  readonly outcome: Outcome;
  readonly facts: readonly HopFact[];
  /** Only joins a member to its group. */
  readonly isJoint?: boolean;
  /** Where it is not the finder's: what asks the same of the other end, and which rows that answers. */
  readonly control?: string;
  readonly obligations?: readonly string[];
}

/** Finds the hops of one sort. The file's name is its sort. */
export interface HopFinder<K extends keyof KindMap = keyof KindMap> {
  readonly sort: string;
  /** The kinds it looks at: each hop is found from one resource. */
  readonly on: readonly K[];
  /** The control that asks of a resource what this asks of the hop. */
  readonly control?: string;
  readonly obligations: readonly string[];
  /** Runs in one world, as a control does; what it cannot read there ends it, and becomes a hop to something not seen. */
  find(resource: KindMap[K], ask: Ask): Iterable<Sighting>;
}

/** Declares a finder. */
export function hopFinder<const K extends keyof KindMap>(definition: HopFinder<K>): HopFinder {
  return definition as unknown as HopFinder;
}

/** Where something stands, and what it says there. */
export function fact(at: { readonly at: Place } | Place, says: string): HopFact {
  return { at: 'at' in at ? at.at : at, fact: says };
}
