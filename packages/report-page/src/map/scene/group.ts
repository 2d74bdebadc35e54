import type { MapNode } from '@cordon/cordon/report-flow';

/** Nodes that are drawn as one card. */
export interface Group {
  readonly id: string;
  readonly members: readonly MapNode[];
  readonly shape: 'node' | 'tile';
  readonly name: string;
  readonly box: string | null;
}

export function single(node: MapNode): Group {
  return { id: node.id, members: [node], shape: 'node', name: node.name, box: node.box };
}
