/** Nodes that are no resource: where PHI comes from, goes to, or is lost from sight. Their ids say all there is to know of them. */
const prefix = 'place';

export type PlaceSort = 'internet' | 'premises' | 'inside' | 'unseen' | 'elsewhere' | 'archive' | 'copy';

export interface PlaceNode {
  readonly sort: PlaceSort;
  /** What it is called on a screen. */
  readonly name: string;
  /** The resource it belongs to, if any: a customer gateway, a network, a bucket with its archive. */
  readonly of: string;
}

/** The id of a place. @param of the resource it belongs to. */
export function place(sort: PlaceSort, name: string, of = ''): string {
  return [prefix, sort, ...[name, of].map(encodeURIComponent)].join(':');
}

/** The place of this id; undefined where it is a resource's. */
export function placeOf(node: string): PlaceNode | undefined {
  if (!node.startsWith(`${prefix}:`)) return undefined;
  const [, sort, name = '', of = ''] = node.split(':');
  return { sort: sort as PlaceSort, name: decodeURIComponent(name), of: decodeURIComponent(of) };
}

export const internet = place('internet', 'internet');

/** Does data begin there? */
export function isOutside(node: string): boolean {
  const sort = placeOf(node)?.sort;
  return sort === 'internet' || sort === 'premises' || sort === 'inside';
}

/** Does data come to rest there? */
export function isArchive(node: string): boolean {
  const sort = placeOf(node)?.sort;
  return sort === 'archive' || sort === 'copy';
}
