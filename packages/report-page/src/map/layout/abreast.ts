import { type Link, wordedLeg } from '../scene/scene.ts';
import { isBad } from '../scene/states.ts';
import { lineIds } from './line-ids.ts';
import { pillWidth } from './sizes.ts';

const gap = 6;

interface Group {
  all: number;
  readonly before: Map<string, number>;
  readonly members: [Link, string][];
}

export interface Share {
  /** What the words before take up of the run, and what all of them do. */
  readonly before: number;
  readonly all: number;
}

/** Lines between the same two cards lie too close for words above words: theirs stand one after the other. */
export function abreast(links: readonly Link[]): ReadonlyMap<Link, Share> {
  const ids = lineIds(links);
  const groups = new Map<string, Group>();
  for (const [index, link] of links.entries()) {
    const leg = link.legs[wordedLeg(link)];
    if (!leg || link.possible || !isBad(link.says)) continue;
    const key = JSON.stringify([leg.from, leg.to]);
    const group: Group = groups.get(key) ?? { all: 0, before: new Map(), members: [] };
    groups.set(key, group);
    const id = ids[index]?.[wordedLeg(link)] ?? '';
    if (!group.before.has(id)) {
      group.before.set(id, group.all === 0 ? 0 : group.all + gap);
      group.all += (group.all === 0 ? 0 : gap) + pillWidth(link.says);
    }
    group.members.push([link, id]);
  }
  return new Map(
    [...groups.values()].flatMap(({ all, before, members }) =>
      members.map(([link, id]): [Link, Share] => [link, { before: before.get(id) ?? 0, all }]),
    ),
  );
}
