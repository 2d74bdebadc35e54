import type { Ask } from '../controls/ask.ts';
import type { Fact } from '../model/fact.ts';
import type { Resource } from '../model/resource.ts';
import { seek } from './programs.ts';
import type { Sighting } from './sighting.ts';
import { unseen } from './unseen.ts';

/** What is seen of each item of a list; a list that cannot be read is a hop to something not seen. */
export function* eachOf<T>(
  list: Fact<readonly T[]>,
  of: Resource,
  ask: Ask,
  look: (item: T) => Iterable<Sighting>,
): Iterable<Sighting> {
  const { found, doubts } = seek(() => ask.need(list) ?? []);
  for (const doubt of doubts) yield unseen(of, list.name, doubt);
  for (const item of found) yield* look(item);
}
