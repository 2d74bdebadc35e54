import type { Node } from './node.ts';
import type { SourceText } from './source-text.ts';
import { mappingOf } from './yaml-mapping.ts';

/**
 * The items of a sequence, which are the nodes from `base` to `end`, `raws` being the loader's own values of them. The loader
 * does not announce an item that is empty (`-` alone), and announces the two sides of a pair (`[Key: value]`) one by one:
 * the values of the whole sequence tell where these stand.
 * @returns undefined where the announced children do not make up the values.
 */
export function itemsFrom(
  source: SourceText,
  nodes: readonly Node[],
  raws: readonly unknown[],
  base: number,
  end: number,
  values: readonly unknown[],
  start: number,
): Node[] | undefined {
  if (end - base === values.length) return nodes.slice(base, end);
  const items: Node[] = [];
  let next = base;
  for (const value of values) {
    const kid = next < end ? nodes[next] : undefined;
    if (kid && raws[next] === value) {
      items.push(kid);
      next += 1;
    } else if (value === null) {
      items.push({ kind: 'scalar', tag: undefined, start: kid?.start ?? start, text: '', isNull: true });
    } else {
      const other = next + 1 < end ? nodes[next + 1] : undefined;
      if (!kid || !other) return undefined;
      items.push(mappingOf(source, [kid, other], 0, 2, undefined, kid.start, new Map()));
      next += 2;
    }
  }
  return next === end ? items : undefined;
}
