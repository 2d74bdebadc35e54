import { masked } from '../engine/fingerprint.ts';
import type { Place } from '../model/place.ts';
import type { Node } from '../readers/syntax/node.ts';
import { nearest } from './nearest.ts';

/** Where a value stands, and the key that leads to it: `waivers[0].until`. */
export interface Spot {
  readonly at: Place;
  readonly key: string;
}

/** A text with the place it was written at. */
export interface Said {
  readonly text: string;
  readonly spot: Spot;
}

/** What is wrong with what somebody wrote: one line each, with the place, the key, what came and what is allowed. */
export class Complaints {
  readonly lines: string[] = [];

  /** A value that is not allowed. */
  wrong(spot: Spot, got: string, wants: string): void {
    this.#add(spot, `${spot.key} got ${got}; use ${wants}`);
  }

  /** A value that must be there and is not. */
  missing(spot: Spot, wants: string): void {
    this.#add(spot, `${spot.key} is missing; use ${wants}`);
  }

  /** A key that nobody reads. */
  unknownKey(spot: Spot, name: string, allowed: readonly string[]): void {
    this.#add(spot, `there is no key ${spot.key}; ${meant(name, allowed) ?? `use ${allowed.join(', ')}`}`);
  }

  /** A name that must be one of many. @param otherwise what to say where none is like it. */
  unknownName({ text, spot }: Said, of: Iterable<string>, otherwise: string): void {
    this.#add(spot, `${spot.key} got ${quoted(text)}; ${meant(text, of) ?? otherwise}`);
  }

  /** Anything else, in its own words. */
  says(spot: Spot, text: string): void {
    this.#add(spot, `${spot.key} ${text}`);
  }

  #add({ at: { source, offset } }: Spot, text: string): void {
    this.lines.push(`${source.name}:${source.locate(offset).line}: ${text.replace(/^ /, 'the file ')}`);
  }
}

/** What stands there, as an error names it. Identifiers in it are masked, and it is never long. */
export function described(node: Node): string {
  if (node.tag !== undefined) return `a value with the tag ${node.tag}`;
  if (node.kind === 'mapping') return 'a mapping';
  if (node.kind === 'sequence') return 'a list';
  return node.isNull ? 'nothing' : quoted(node.text);
}

export function quoted(text: string): string {
  const shown = masked(text);
  return `"${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}"`;
}

function meant(text: string, of: Iterable<string>): string | undefined {
  const near = nearest(text, of);
  return near === undefined ? undefined : `did you mean ${near}?`;
}
