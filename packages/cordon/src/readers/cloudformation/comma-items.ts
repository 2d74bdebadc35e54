import { textOf } from '../../model/text.ts';
import type { Part, Text } from '../../model/value.ts';

/**
 * The items of a text of which parts are not spelled out: what names a resource, or is made up by the platform as one id, has no
 * comma in it. Undefined where any other part may be several items.
 */
export function commaItems(text: Text): readonly Text[] | undefined {
  const items: Part[][] = [[]];
  for (const part of text.parts) {
    if (typeof part !== 'string') {
      if (part.is === 'open' && !part.platformMade) return undefined;
      items.at(-1)?.push(part);
      continue;
    }
    for (const [index, piece] of part.split(',').entries()) {
      if (index > 0) items.push([]);
      if (piece !== '') items.at(-1)?.push(piece);
    }
  }
  return items.map((parts) => textOf(trimmed(parts), text.at));
}

function trimmed(parts: readonly Part[]): readonly Part[] {
  const last = parts.length - 1;
  return parts.map((part, index) => {
    if (typeof part !== 'string') return part;
    const start = index === 0 ? part.trimStart() : part;
    return index === last ? start.trimEnd() : start;
  });
}
