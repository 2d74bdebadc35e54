import type { Place } from './place.ts';
import type { Resource } from './resource.ts';

/** A finding that somebody accepts for a time, with the reason. */
export interface Waiver {
  /** Id of the control whose finding it accepts. */
  readonly control: string;
  readonly reason: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string;
  readonly at: Place;
  /** How an error calls it: `waivers[0]`. */
  readonly label: string;
  /** How it names what it waives, as its author wrote it. */
  readonly names: string;
  covers(resource: Resource): boolean;
  /** Does it speak of something in these deployments, given by id? */
  concerns(deployments: readonly string[]): boolean;
}
