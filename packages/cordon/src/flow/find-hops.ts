import type { Ask } from '../controls/ask.ts';
import { type Outcome, together } from '../controls/outcome.ts';
import { Undetermined } from '../controls/undetermined.ts';
import type { Estate } from '../model/estate.ts';
import type { Resource } from '../model/resource.ts';
import { explore, type Leaf, TooManyWorlds } from '../worlds/explore.ts';
import { FoundHop, type HopState } from './found-hop.ts';
import type { HopFinder, Sighting } from './sighting.ts';
import { unseen } from './unseen.ts';

/** Every hop that the finders see, in every world in which it is there. Linear: each resource is looked at by itself. */
export function findHops(estate: Estate, finders: readonly HopFinder[], ask: Ask): FoundHop[] {
  const hops: FoundHop[] = [];
  for (const finder of finders) {
    for (const kind of finder.on) {
      for (const resource of estate.ofKind(kind)) {
        for (const [seen, states] of statesOf(finder, resource, ask)) {
          hops.push(new FoundHop(`h${hops.length + 1}`, finder, seen, states));
        }
      }
    }
  }
  return hops;
}

/** The hops of one resource, each with its states. */
function statesOf(finder: HopFinder, resource: Resource, ask: Ask): Iterable<readonly [Sighting, HopState[]]> {
  const found = new Map<string, readonly [Sighting, HopState[]]>();
  for (const { box, result } of worldsOf(finder, resource, ask)) {
    for (const seen of merged(result)) {
      const key = keyOf(seen);
      const entry = found.get(key) ?? ([seen, []] as const);
      found.set(key, entry);
      entry[1].push({ box, protocol: seen.protocol, outcome: seen.outcome, facts: seen.facts });
    }
  }
  return found.values();
}

function worldsOf(finder: HopFinder, resource: Resource, ask: Ask): readonly Leaf<readonly Sighting[]>[] {
  try {
    return explore((world) => {
      ask.world = world;
      return resource.exists(world) ? look(finder, resource, ask) : [];
    });
  } catch (error) {
    if (!(error instanceof TooManyWorlds)) throw error;
    const doubt = { at: resource.at, why: 'too many configurations', settle: 'give parameters a value' };
    return explore(() => [unseen(resource, `what ${resource.name} talks to`, doubt)]);
  }
}

/** What is seen until something cannot be read; that, too, is a hop: PHI may go there. */
function look(finder: HopFinder, resource: Resource, ask: Ask): readonly Sighting[] {
  const seen: Sighting[] = [];
  try {
    for (const each of finder.find(resource as never, ask)) seen.push(each);
  } catch (error) {
    if (!(error instanceof Undetermined)) throw error;
    seen.push(unseen(resource, `what ${resource.name} talks to`, error.doubt));
  }
  return seen;
}

/** Sightings of one hop in one world are one: two rules that forward to the same group. */
function merged(seen: readonly Sighting[]): readonly Sighting[] {
  if (seen.length < 2) return seen;
  const byKey = new Map<string, Sighting>();
  for (const each of seen) {
    const before = byKey.get(keyOf(each));
    byKey.set(keyOf(each), before ? joined(before, each) : each);
  }
  return [...byKey.values()];
}

function joined(one: Sighting, other: Sighting): Sighting {
  const outcome: Outcome = together([one.outcome, other.outcome]);
  const facts = [...one.facts, ...other.facts];
  const known = new Map(facts.map((each) => [`${each.at.source.name}@${each.at.offset} ${each.fact}`, each]));
  const protocol = [...new Set([...one.protocol.split(', '), ...other.protocol.split(', ')])].join(', ');
  return { ...one, protocol, outcome, facts: [...known.values()] };
}

function keyOf({ from, to, via = [], carries = 'both', certainty = 'shown' }: Sighting): string {
  return [from, to, ...via, carries, certainty].join('\n');
}
