import type { MapBox } from '@cordon/cordon/report-flow';
import type { Card, Link, Tie } from '../scene/scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedBox extends Rect {
  readonly box: MapBox;
  /** Name and what stands beside it, on one line or on two. */
  readonly lines: 1 | 2;
}

export interface PlacedCard extends Rect {
  readonly card: Card;
}

/** The frame of keys and trails inside an account. */
export interface Band extends Rect {
  readonly name: string;
}

export interface Pill extends Point {
  /** Null where the words do not fit and the sign alone is drawn. */
  readonly width: number | null;
}

export interface PlacedLink {
  readonly link: Link;
  /** The line of each leg. */
  readonly lines: readonly (readonly Point[])[];
  readonly pill: Pill | null;
}

/** Everything with its place, ready to be written down. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly bands: readonly Band[];
  readonly cards: readonly PlacedCard[];
  readonly links: readonly PlacedLink[];
  readonly ties: readonly Tie[];
}
