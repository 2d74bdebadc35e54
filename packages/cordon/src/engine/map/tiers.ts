import type { Subnet } from '../../model/kinds/subnet.ts';
import type { Standing } from './standing.ts';

/** Subnets that are used together, drawn as one box. */
export interface Tier {
  readonly id: string;
  readonly name: string;
  /** What tells its subnets apart: "A · B". */
  readonly sub: string;
  readonly isPublic: boolean;
  readonly network: string;
}

/** The tier of each subnet: subnets in which one resource stands, or may be started, are of one. */
export function tiersOf(standings: Iterable<Standing>): ReadonlyMap<string, Tier> {
  const leader = new Map<string, string>();
  const subnets = new Map<string, { subnet: Subnet; standing: Standing }>();
  const find = (id: string): string => {
    const next = leader.get(id) ?? id;
    return next === id ? id : find(next);
  };
  for (const standing of standings) {
    const [first] = standing.subnets;
    for (const subnet of standing.subnets) {
      subnets.set(subnet.id, { subnet, standing });
      if (first) leader.set(find(subnet.id), find(first.id));
    }
  }
  const groups = new Map<string, { subnet: Subnet; standing: Standing }[]>();
  for (const [id, each] of subnets) groups.set(find(id), [...(groups.get(find(id)) ?? []), each]);
  const tiers = new Map<string, Tier>();
  for (const [id, members] of groups) {
    const names = members.map(({ subnet }) => subnet.name).sort();
    const stem = commonStart(names);
    const tier: Tier = {
      id: `tier:${id}`,
      name: stem === '' ? names.join(', ') : stem,
      sub: names.length > 1 && stem !== '' ? names.map((name) => name.slice(stem.length)).join(' · ') : '',
      isPublic: members.some(({ standing }) => standing.isPublic),
      network: members[0]?.standing.network?.id ?? '',
    };
    for (const { subnet } of members) tiers.set(subnet.id, tier);
  }
  return tiers;
}

function commonStart(names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length < 2) return first;
  let end = 0;
  while (end < first.length && names.every((name) => name[end] === first[end])) end += 1;
  return first.slice(0, end);
}
