import type { Doubt } from '../controls/outcome.ts';
import type { Resource } from '../model/resource.ts';
import { place } from './places.ts';
import type { Sighting } from './sighting.ts';

/** A hop to something that the given templates do not show. @param what it is, in the words of whoever looks for it. */
export function unseen(from: Resource, what: string, doubt: Doubt): Sighting {
  return {
    from: from.id,
    to: place('unseen', what, from.id),
    protocol: '',
    outcome: { verdict: 'unknown', doubts: [doubt] },
    facts: [{ at: doubt.at, fact: doubt.why }],
  };
}
