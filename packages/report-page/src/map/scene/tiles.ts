import type { MapBox, ReportedMap, ReportedPath } from '@cordon/cordon/report-flow';
import { by } from './by.ts';
import type { Group } from './group.ts';

/** So many tiles can be taken in at a glance. */
const mostTiles = 40;

/** How deep boxes may lie before their nodes are counted in the one around: subnets, networks, accounts. */
export type Depth = 1 | 2 | 3;

/** What is on no bad path becomes one tile a box of that depth. Null where there are too many tiles. */
export function tileUp(
  groups: readonly Group[],
  full: ReadonlySet<string>,
  map: ReportedMap,
  depth: Depth,
): Group[] | null {
  const boxes = new Map(map.boxes.map((box) => [box.id, box]));
  const kept = new Set(groups.filter((group) => group.members.some(({ id }) => full.has(id))));
  const rest = groups.filter((group) => !kept.has(group));
  const tiled = by(rest, (group) => ancestor(group.box, depth, boxes));
  if (tiled.size > mostTiles) return null;
  return [...kept, ...[...tiled].flatMap(([box, inside]) => (inside.length === 1 ? inside : [tile(box, inside)]))];
}

/** Nodes on bad paths, path by path, as long as the picture can hold them. */
export function onBadPaths(paths: readonly ReportedPath[], most: number): ReadonlySet<string> {
  const full = new Set<string>();
  for (const { nodes } of badFirst(paths)) {
    const more = nodes.filter((id) => !full.has(id));
    if (full.size + more.length > most) continue;
    for (const id of more) full.add(id);
  }
  return full;
}

/** Broken paths, then those not shown, then those that are either in another configuration. */
export function badFirst(paths: readonly ReportedPath[]): ReportedPath[] {
  const elsewhere = ({ otherwise }: ReportedPath) =>
    otherwise.some(({ verdict }) => verdict === 'fail' || verdict === 'unknown');
  return [
    ...paths.filter(({ verdict }) => verdict === 'fail'),
    ...paths.filter(({ verdict }) => verdict === 'unknown'),
    ...paths.filter((path) => path.verdict !== 'fail' && path.verdict !== 'unknown' && elsewhere(path)),
  ];
}

function tile(box: string | null, inside: readonly Group[]): Group {
  const members = inside.flatMap((group) => group.members);
  const name = `${members.length.toLocaleString('en')} more`;
  return { id: `\u0000tile ${box ?? ''}`, members, shape: 'tile', name, box };
}

/** The box itself or the one around it that lies so deep; boxes that stand alone have depth 1. */
function ancestor(box: string | null, depth: number, boxes: ReadonlyMap<string, MapBox>): string | null {
  const around: string[] = [];
  for (let id = box; id !== null && boxes.has(id) && !around.includes(id); id = boxes.get(id)?.parent ?? null) {
    around.push(id);
  }
  return around.at(-depth) ?? around[0] ?? null;
}
