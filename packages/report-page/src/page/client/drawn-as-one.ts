import type { View } from '../view.ts';

/** What the map draws as one, as it stands in the drawing: for each node and hop the whole list it is in. */
export function drawnAsOne(): View['asOne'] {
  const asOne = new Map<string, readonly string[]>();
  for (const element of document.querySelectorAll<SVGElement>('#map [data-nodes], #map [data-hops]')) {
    const all = JSON.parse(element.dataset.nodes ?? element.dataset.hops ?? '[]') as string[];
    for (const id of all) asOne.set(id, all);
  }
  return asOne;
}
