import type { Chooser } from '../model/chooser.ts';
import type { Exclusion } from '../model/declared-scope.ts';
import type { Place } from '../model/place.ts';
import type { Resource } from '../model/resource.ts';
import type { Outcome } from './outcome.ts';

/** Something written that shows a hop, or what it is. */
export interface HopFact {
  readonly at: Place;
  readonly fact: string;
}

/** What a hop is in one world. */
export interface HopInWorld {
  /** What is spoken, with the port where it is known. */
  readonly protocol: string;
  /** pass: encrypted; fail: in the clear, or plain is allowed; unknown: not shown; not-applicable: nothing to encrypt. */
  readonly outcome: Outcome;
  readonly facts: readonly HopFact[];
}

/** A session on which PHI can travel, as controls meet it. */
export interface Hop {
  readonly id: string;
  /** The file that finds it. */
  readonly sort: string;
  /** Nodes: ids of resources, or of places (see flow/places.ts). The first opens the session. */
  readonly from: string;
  readonly to: string;
  /** What the one session passes on its way: a target group, a security group, a gateway. */
  readonly via: readonly string[];
  readonly carries: 'read' | 'write' | 'both';
  /** `possible`: allowed, and nothing shows that it is used. */
  readonly certainty: 'shown' | 'possible';
  /** Is it there whatever is deployed? Then nothing needs to be asked for it. */
  readonly isAlways: boolean;
  /** Only joins a member to the group it stands for: no session of its own. */
  readonly isJoint: boolean;
  /** The control that asks the same of one resource. */
  readonly control: string | undefined;
  readonly obligations: readonly string[];
  /** undefined where it is not there in the chooser's world. */
  inWorld(chooser: Chooser): HopInWorld | undefined;
}

/** The ways of PHI through an estate, as far as controls ask for them. */
export interface PhiFlow {
  /** Resources at which a shown hop begins or ends, in the order in which hops were found. */
  readonly carriers: readonly Resource[];
  /** Shown hops by which PHI leaves a resource, and those by which it comes in to it from outside. */
  hopsOf(resource: Resource): readonly Hop[];
  /** Every shown hop that ends or begins at this node. */
  touching(node: string): readonly Hop[];
  /** Did somebody declare where PHI is? */
  readonly isDeclared: boolean;
  /** May PHI come to this resource, or to what it belongs to? Over all worlds, so that it can only be too wide. */
  holds(resource: Resource): boolean;
  /** Is it declared to hold PHI, or does a shown hop bring it? */
  comesTo(resource: Resource): boolean;
  /** What says that this resource never holds PHI. */
  exclusionOf(resource: Resource): Exclusion | undefined;
  /** The shown hops by which PHI first comes to a node that nobody declared; none where it was declared. */
  becauseOf(node: string): readonly Hop[];
  nameOf(node: string): string;
}
