import type { HopNow, PathNow, VerdictNow, World } from './world.ts';

/** What breaks which paths: by verdict, and by hop. */
export interface Breaks {
  /** Paths that the failure or doubt of this verdict decides. */
  by(verdict: VerdictNow): readonly PathNow[];
  /** Hops that let PHI travel in the clear, those first that break most paths. */
  readonly hops: readonly { readonly at: HopNow; readonly paths: readonly PathNow[] }[];
  /** Hops in the clear that no path takes: nobody saw an entry before them or a store behind. */
  readonly aside: readonly HopNow[];
}

const known = new WeakMap<World, Breaks>();

export function breaksOf(world: World): Breaks {
  const before = known.get(world);
  if (before) return before;
  const made = find(world);
  known.set(world, made);
  return made;
}

function find(world: World): Breaks {
  const byKey = new Map<string, Set<PathNow>>();
  const byHop = new Map<string, Set<PathNow>>();
  for (const each of world.paths) {
    const { verdict, weakest, stores } = each.now;
    if (verdict !== 'fail' && verdict !== 'unknown') continue;
    for (const remark of stores) add(byKey, `${remark.control} ${remark.resource}`, each);
    for (const id of new Set([...weakest, ...each.path.hops])) {
      const hop = world.hops.get(id);
      if (!hop || hop.look === 'yes' || hop.look === 'absent') continue;
      if (hop.look === 'no') add(byHop, id, each);
      for (const key of keysOf(world, hop)) add(byKey, key, each);
    }
  }
  const hops = [...byHop]
    .flatMap(([id, paths]) => {
      const at = world.hops.get(id);
      return at ? [{ at, paths: [...paths] }] : [];
    })
    .sort((a, b) => b.paths.length - a.paths.length);
  return {
    by: ({ row }) => [...(byKey.get(`${row.control} ${row.resource.id}`) ?? [])],
    hops,
    aside: [...world.hops.values()].filter(
      ({ look, hop }) => look === 'no' && hop.certainty === 'shown' && !byHop.has(hop.id),
    ),
  };
}

/** Verdicts that ask the same as the hop: of its control, on what it touches. */
export function verdictsOn(world: World, at: HopNow): readonly VerdictNow[] {
  const keys = new Set(keysOf(world, at));
  return world.verdicts.filter(
    ({ row, now }) => now.verdict !== 'pass' && keys.has(`${row.control} ${row.resource.id}`),
  );
}

function keysOf(world: World, { hop }: HopNow): string[] {
  if (hop.control === null) return [];
  return [hop.from, hop.to, ...hop.via].flatMap((id) => {
    const node = world.nodes.get(id);
    const resources = node ? [node.resource ?? id, ...node.attached] : [id];
    return resources.map((resource) => `${hop.control} ${resource}`);
  });
}

function add(map: Map<string, Set<PathNow>>, key: string, path: PathNow): void {
  const set = map.get(key) ?? new Set();
  map.set(key, set.add(path));
}
