import type { Band, PlacedBox, PlacedCard } from './drawing.ts';
import type { Size } from './sizes.ts';

/** What has been given a place so far. */
export interface Page {
  readonly boxes: PlacedBox[];
  readonly bands: Band[];
  readonly cards: PlacedCard[];
}

/** Something of a known size that can be put anywhere. */
export interface Block extends Size {
  put(x: number, y: number, page: Page): void;
}

/** Blocks in rows, one beneath the other, as many in a row as fit. */
export function rows(blocks: readonly Block[], width: number, gap: number): Block {
  const places: { block: Block; x: number; y: number }[] = [];
  let [x, y, height, widest] = [0, 0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > width) [x, y, height] = [0, y + height + gap, 0];
    places.push({ block, x, y });
    widest = Math.max(widest, x + block.width);
    [x, height] = [x + block.width + gap, Math.max(height, block.height)];
  }
  return {
    ...{ width: widest, height: blocks.length === 0 ? 0 : y + height },
    put: (left, top, page) => {
      for (const place of places) place.block.put(left + place.x, top + place.y, page);
    },
  };
}

/** Blocks one beneath the other, each at the left. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return rows(shown, 0, gap);
}
