import type { MapBox } from '@cordon/cordon/report-flow';
import type { Scene } from '../scene/scene.ts';
import { againstTheStream } from './against-the-stream.ts';
import { AtRest } from './at-rest.ts';
import type { Block, Page } from './block.ts';
import type { Drawing, Rect } from './drawing.ts';
import { elkGraph, type Need } from './elk-graph.ts';
import { placePills } from './place-pills.ts';
import { readingOrder } from './reading-order.ts';
import { runElk, type Spots } from './run-elk.ts';
import { cardSizes, labelWidths, padding, type Size } from './sizes.ts';
import { straighten } from './straighten.ts';
import { stretch } from './stretch.ts';

const margin = 8;
const gap = 18;

/**
 * Gives everything a place. Hops decide where: what they reach is laid out as a stream. What rests stands at the foot of
 * its box, whose width is known only then, so the stream is laid out again with room for it.
 */
export async function layOut(scene: Scene): Promise<Drawing> {
  const sizes = cardSizes(scene.cards);
  const rest = new AtRest(scene, sizes);
  const back = againstTheStream(scene);
  const run = async (needs: ReadonlyMap<string, Need>) =>
    scene.links.length === 0
      ? null
      : runElk(elkGraph(scene, { live: rest.live, sizes, needs, side: padding.side }), back);
  const first = rest.isEmpty ? null : await run(new Map());
  const needs = new Map<string, Need>();
  for (const [index, box] of scene.boxes.entries()) {
    if (!rest.live.has(box.id)) continue;
    const need = needOf(box, first?.rects.get(`b${index}`) ?? { width: 300, height: 0 }, rest);
    needs.set(box.id, need);
  }
  const spots = await run(needs);
  return drawing(scene, { spots: spots && stretch(spots, scene.links), needs, rest, sizes });
}

/** A label goes on two lines where it would make its box much wider than what the box holds. */
function needOf(box: MapBox, { width, height }: Size, rest: AtRest): Need {
  const [one, two] = labelWidths(box);
  const inner = { width: width - 2 * padding.side, height };
  const foot = rest.foot(box.id, Math.max(inner.width, rest.comfortable(box.id, inner)));
  const fits = one <= width + 16 || box.sub === '';
  return {
    top: fits ? padding.top : padding.topOfTwoLines,
    foot: foot.height === 0 ? 0 : foot.height + gap,
    least: Math.max(Math.min(fits ? one : two, 300), foot.height === 0 ? 0 : foot.width + 2 * padding.side),
  };
}

interface Result {
  readonly spots: Spots | null;
  readonly needs: ReadonlyMap<string, Need>;
  readonly rest: AtRest;
  readonly sizes: ReturnType<typeof cardSizes>;
}

function drawing(scene: Scene, { spots, needs, rest, sizes }: Result): Drawing {
  const page: Page = { boxes: [], bands: [], cards: [] };
  scene.boxes.forEach((box, index) => {
    const spot = spots?.rects.get(`b${index}`);
    if (!spot) return;
    page.boxes.push({ box, lines: needs.get(box.id)?.top === padding.topOfTwoLines ? 2 : 1, ...spot });
    const foot = footIn(rest, box.id, spot.width - 2 * padding.side, needs.get(box.id));
    foot.put(spot.x + padding.side, spot.y + spot.height - padding.side - foot.height, page);
  });
  scene.cards.forEach((card, index) => {
    const spot = spots?.rects.get(`c${index}`);
    const size = sizes.get(card.id);
    if (spot && size) page.cards.push({ card, x: spot.x, y: spot.y, ...size });
  });
  const width = Math.max(spots?.width ?? 0, 0);
  const below = rest.foot(null, Math.max(width - 2 * margin, 900, rest.comfortable(null)));
  below.put(margin, spots ? spots.height + gap - margin : margin, page);
  const cards = new Map(page.cards.map((each) => [each.card.id, each]));
  const lines = straighten(scene.links, spots?.lines ?? new Map(), cards);
  const height = (spots?.height ?? margin) + (below.height === 0 ? 0 : below.height + (spots ? gap : margin));
  const extent: Rect = { x: 0, y: 0, width: Math.max(width, below.width + 2 * margin), height };
  return {
    ...{ width: Math.ceil(extent.width), height: Math.ceil(extent.height) },
    ...{ boxes: outermostFirst(page), bands: page.bands, ties: scene.ties },
    cards: readingOrder(page.cards, scene.links),
    links: placePills(scene.links, lines, extent, page.cards),
  };
}

/** The foot in the width its box has in the end; as it was planned where it would outgrow its room. */
function footIn(rest: AtRest, box: string, width: number, need: Need | undefined): Block {
  const wide = rest.foot(box, width);
  if (!need || wide.height + gap <= need.foot || wide.height === 0) return wide;
  return rest.foot(box, need.least - 2 * padding.side);
}

/** A box is drawn on the one around it. */
function outermostFirst({ boxes }: Page): Page['boxes'] {
  return boxes.toSorted((a, b) => b.width * b.height - a.width * a.height);
}
