import type { Ask } from '../controls/ask.ts';
import { type Outcome, together } from '../controls/outcome.ts';
import { Undetermined } from '../controls/undetermined.ts';
import type { Estate } from '../model/estate.ts';
import type { Resource } from '../model/resource.ts';
import { Box } from '../worlds/box.ts';
import { explore, type Leaf, TooManyWorlds } from '../worlds/explore.ts';
import { FoundHop, type HopState } from './found-hop.ts';
import type { HopFinder, Sighting } from './sighting.ts';
import { unseen } from './unseen.ts';

/** Every hop that the finders see, in every world in which it is there. Linear: each resource is looked at by itself. */
export function findHops(estate: Estate, finders: readonly HopFinder[], ask: Ask): FoundHop[] {
  const hops: FoundHop[] = [];
  for (const finder of finders) {
    for (const { seen, states } of distinct(estate, finder, ask)) {
      hops.push(new FoundHop(`h${hops.length + 1}`, finder, seen, states));
    }
  }
  return hops;
}

interface Found {
  readonly seen: Sighting;
  readonly states: readonly HopState[];
}

/** A thousand methods that call one function are one hop: those that are always there count once, whichever resource shows them. */
function distinct(estate: Estate, finder: HopFinder, ask: Ask): readonly Found[] {
  const found: (Found | string)[] = [];
  const always = new Map<string, Sighting[]>();
  const resources = finder.on.flatMap((kind): readonly Resource[] => estate.ofKind(kind));
  const take = (seen: Sighting, states: readonly HopState[]) => {
    const key = states[0]?.box === Box.everything ? keyOf(seen) : undefined;
    const before = key === undefined ? undefined : always.get(key);
    if (before) before.push(seen);
    else if (key === undefined) found.push({ seen, states });
    else {
      always.set(key, [seen]);
      found.push(key);
    }
  };
  for (const resource of resources) {
    const leaves = worldsOf(finder, resource, ask);
    const [leaf, another] = leaves;
    const [only, second] = leaf?.result ?? [];
    // Most resources show nothing of most sorts, or one hop whatever is deployed.
    if (leaf && !another && !second) {
      if (only) take(only, [stateIn(leaf.box, only)]);
    } else for (const each of statesIn(leaves)) take(...each);
  }
  return found.map((each) => {
    if (typeof each !== 'string') return each;
    const seen = joined(always.get(each) as [Sighting, ...Sighting[]]);
    return { seen, states: [stateIn(Box.everything, seen)] };
  });
}

function stateIn(box: Box, { protocol, outcome, facts }: Sighting): HopState {
  return { box, protocol, outcome, facts };
}

/** The hops of one resource, each with its states. */
function statesIn(leaves: readonly Leaf<readonly Sighting[]>[]): Iterable<readonly [Sighting, HopState[]]> {
  const found = new Map<string, readonly [Sighting, HopState[]]>();
  for (const { box, result } of leaves) {
    for (const seen of merged(result)) {
      const key = keyOf(seen);
      const entry = found.get(key) ?? ([seen, []] as const);
      found.set(key, entry);
      entry[1].push(stateIn(box, seen));
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

/** Sightings of one hop in one world are one: two rules that forward to the same group, a right to read and one to write. */
function merged(seen: readonly Sighting[]): readonly Sighting[] {
  if (seen.length < 2) return seen;
  const byKey = new Map<string, [Sighting, ...Sighting[]]>();
  for (const each of seen) {
    const key = keyOf({ ...each, carries: 'both' });
    const before = byKey.get(key);
    if (before) before.push(each);
    else byKey.set(key, [each]);
  }
  return [...byKey.values()].map(joined);
}

function joined(seen: readonly [Sighting, ...Sighting[]]): Sighting {
  const [first] = seen;
  if (seen.length === 1) return first;
  const outcome: Outcome = together([...new Set(seen.map((each) => each.outcome))]);
  const facts = seen.flatMap((each) => each.facts);
  const known = new Map(facts.map((each) => [`${each.at.source.name}@${each.at.offset} ${each.fact}`, each]));
  const protocol = [...new Set(seen.flatMap((each) => each.protocol.split(', ')))].join(', ');
  const same = seen.every((each) => each.carries === first.carries);
  return {
    ...first,
    carries: same ? (first.carries ?? 'both') : 'both',
    protocol,
    outcome,
    facts: [...known.values()],
  };
}

function keyOf({ from, to, via = [], carries = 'both', certainty = 'shown' }: Sighting): string {
  return [from, to, ...via, carries, certainty].join('\n');
}
