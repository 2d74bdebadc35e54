import type { Doubt } from '../controls/outcome.ts';
import type { Resource } from '../model/resource.ts';
import { place } from './places.ts';
import type { Sighting } from './sighting.ts';

/** A hop to something that the given templates do not show. @param what it is there for: each is a place of its own. */
export function unseen(from: Resource, what: string, doubt: Doubt): Sighting {
  return {
    from: from.id,
    to: place('unseen', 'not given', `${from.id} ${what}`),
    protocol: '',
    outcome: { verdict: 'unknown', doubts: [doubt] },
    facts: [{ at: doubt.at, fact: doubt.why }],
  };
}
