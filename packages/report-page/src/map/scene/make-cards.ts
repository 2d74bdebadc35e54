import type { MapBox, MapNode } from '@cordon/cordon/report-flow';
import type { Group } from './group.ts';
import type { Hidden } from './hidden-hops.ts';
import { heavier, type Marked } from './marks.ts';
import type { Card, Tally } from './scene.ts';

/** What bears on a card besides its nodes. */
export interface Surroundings {
  readonly boxes: ReadonlyMap<string, MapBox>;
  readonly marks: ReadonlyMap<string, Marked>;
  /** Ids of nodes that stand aside as chips, and of those that are gates. */
  readonly chips: ReadonlySet<string>;
  readonly gates: ReadonlySet<string>;
  /** How many possible hops of a node are not drawn. */
  readonly possible: ReadonlyMap<string, number>;
  /** Bad hops inside a card. */
  readonly hidden: ReadonlyMap<string, Hidden>;
}

export function makeCard(group: Group, { boxes, marks, chips, gates, possible, hidden }: Surroundings): Card {
  const [first] = group.members;
  if (!first) throw new RangeError('a group has at least one member');
  const many = group.members.length > 1;
  const own = group.members.map(({ id }) => marks.get(id) ?? { mark: null, varies: false });
  const within = hidden.get(group.id) ?? { fail: 0, unknown: 0 };
  const tally = {
    ...{ fail: count(own, 'fail') + within.fail, unknown: count(own, 'unknown') + within.unknown },
    isMust: within.fail > 0 || own.some(({ mark }) => mark === 'fail must'),
  };
  const areChips = group.members.every(({ id }) => chips.has(id));
  const shape = gates.has(first.id) && !many ? 'gate' : areChips ? 'chip' : group.shape;
  const sub = many && shape !== 'tile' ? (told(tally) ?? first.sub) : first.sub;
  return {
    ...{ id: group.id, members: group.members.map(({ id }) => id), shape, name: group.name },
    kind: shape === 'tile' ? 'tile' : first.kind,
    sub: shape === 'tile' ? (told(tally) ?? 'nothing failed') : sub,
    title:
      shape === 'tile' || many
        ? `${group.name}: ${kinds(group.members)}`
        : [first.name, first.sub].filter(Boolean).join(', '),
    ...{ box: boxOf(group, boxes), outside: isOutside(first, boxes) },
    mark: shape === 'tile' ? null : own.map(({ mark }) => mark).reduce(heavier, null),
    varies: shape !== 'tile' && own.some(({ varies }) => varies),
    attached: many ? 0 : first.attached.length,
    possible: group.members.reduce((sum, { id }) => sum + (possible.get(id) ?? 0), 0),
    tally: shape === 'tile' ? tally : null,
  };
}

/** A network that is a box itself stands in it, not beside it. */
function boxOf({ members, box }: Group, boxes: Surroundings['boxes']): string | null {
  const own = members.length === 1 && boxes.has(members[0]?.id ?? '') ? members[0]?.id : box;
  return boxes.has(own ?? '') ? (own ?? null) : null;
}

function count(own: readonly Marked[], start: 'fail' | 'unknown'): number {
  return own.filter(({ mark }) => mark?.startsWith(start)).length;
}

/** "3 fail, 12 unknown". */
function told({ fail, unknown }: Tally): string | null {
  const said = [
    fail > 0 ? `${fail} ${fail === 1 ? 'fails' : 'fail'}` : '',
    unknown > 0 ? `${unknown} unknown` : '',
  ].filter(Boolean);
  return said.length > 0 ? said.join(', ') : null;
}

/** "40 bucket, 3 key": the commonest first. */
function kinds(members: readonly MapNode[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of members) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 6)
    .map(([kind, n]) => `${n} ${kind.replaceAll('-', ' ')}`)
    .join(', ');
}

/** Not in an account: a place outside, or one that nobody gave. */
function isOutside(node: MapNode, boxes: ReadonlyMap<string, MapBox>): boolean {
  if (node.resource !== null) return false;
  const sort = boxes.get(node.box ?? '')?.sort;
  return sort === undefined || sort === 'outside' || sort === 'unseen';
}
