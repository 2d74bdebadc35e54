import type { MapNode, MapRelation, ReportedHop } from '@cordon/cordon/report-flow';
import { by } from './by.ts';
import { type Group, single } from './group.ts';

/** Nodes of one sort whose hops are the same become one card: forty alike tell no more than one and their number. */
export function foldAlike(
  nodes: readonly MapNode[],
  hops: readonly ReportedHop[],
  relations: readonly MapRelation[],
  least: number,
): Group[] {
  const ends = endsByNode(hops, relations);
  const families = by(nodes, (node) =>
    JSON.stringify([node.kind, node.box, node.sub, node.isEntry, stem(node.name), ends.get(node.id) ?? []]),
  );
  return [...families.values()].flatMap((members) => {
    const first = members[0];
    if (!first || members.length < least) return members.map(single);
    return [
      {
        id: `\u0000many ${first.id}`,
        members,
        shape: 'node',
        name: familyName(members),
        box: first.box,
      } satisfies Group,
    ];
  });
}

/** What stands at the other end of each hop of a node, and what the hop is. */
function endsByNode(hops: readonly ReportedHop[], relations: readonly MapRelation[]): ReadonlyMap<string, string[]> {
  const ends = new Map<string, string[]>();
  const add = (node: string, end: readonly unknown[]) => {
    const others = ends.get(node);
    if (others) others.push(JSON.stringify(end));
    else ends.set(node, [JSON.stringify(end)]);
  };
  for (const { from, to, via, encrypted, exists, certainty, carries, otherwise } of hops) {
    const kind = [encrypted, exists, certainty, carries, otherwise.map((each) => [each.exists, each.encrypted])];
    add(from, ['to', to, via, kind]);
    add(to, ['from', from, via, kind]);
    for (const passed of via) add(passed, ['between', from, to, kind]);
  }
  for (const { from, to, sort } of relations) add(from, [sort, to]);
  for (const list of ends.values()) list.sort();
  return ends;
}

const number = /[-_.]?(?:\d+|[0-9a-f]{6,}|[0-9A-F]{6,})$/;

/** `Documents-12`, `documents_prod_a1b2c3d4` and `Documents7` are of one family. */
function stem(name: string): string {
  let text = name.slice(0, 100);
  // One number at a time: a pattern that takes them all can be led astray by a name made for it.
  while (number.test(text)) text = text.replace(number, '');
  return text;
}

function familyName(members: readonly MapNode[]): string {
  return `${stem(members[0]?.name ?? '')}* ×${members.length}`;
}
