import type { Scene } from '../scene/scene.ts';
import { AtRest } from './at-rest.ts';
import type { Page } from './block.ts';
import type { Drawing, Rect } from './drawing.ts';
import { elkGraph, type Need } from './elk-graph.ts';
import { placePills } from './place-pills.ts';
import { runElk, type Spots } from './run-elk.ts';
import { cardSizes, labelWidths, padding } from './sizes.ts';
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
  const graph = (needs: ReadonlyMap<string, Need>) =>
    elkGraph(scene, { live: rest.live, sizes, needs, side: padding.side });
  const flows = scene.links.length > 0;
  const first = flows ? await runElk(graph(new Map())) : null;
  const needs = new Map<string, Need>();
  for (const [index, box] of scene.boxes.entries()) {
    const width = first?.rects.get(`b${index}`)?.width;
    if (width === undefined) continue;
    const [one, two] = labelWidths(box);
    const foot = rest.foot(box.id, width - 2 * padding.side);
    needs.set(box.id, {
      top: one <= width + 16 || box.sub === '' ? padding.top : padding.topOfTwoLines,
      foot: foot.height === 0 ? 0 : foot.height + gap,
      least: Math.max(one <= width + 16 ? one : Math.min(two, 300), foot.width + 2 * padding.side),
    });
  }
  const spots = first && stretch(await runElk(graph(needs)), scene.links);
  return drawing(scene, { spots, needs, rest, sizes });
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
    const foot = rest.foot(box.id, spot.width - 2 * padding.side);
    foot.put(spot.x + padding.side, spot.y + spot.height - padding.side - foot.height, page);
  });
  scene.cards.forEach((card, index) => {
    const spot = spots?.rects.get(`c${index}`);
    const size = sizes.get(card.id);
    if (spot && size) page.cards.push({ card, x: spot.x, y: spot.y, ...size });
  });
  const width = Math.max(spots?.width ?? 0, 0);
  const below = rest.foot(null, Math.max(width - 2 * margin, 1180));
  below.put(margin, spots ? spots.height + gap - margin : margin, page);
  const cards = new Map(page.cards.map((each) => [each.card.id, each]));
  const lines = straighten(scene.links, spots?.lines ?? new Map(), cards);
  const height = (spots?.height ?? margin) + (below.height === 0 ? 0 : below.height + (spots ? gap : margin));
  const extent: Rect = { x: 0, y: 0, width: Math.max(width, below.width + 2 * margin), height };
  return {
    ...{ width: Math.ceil(extent.width), height: Math.ceil(extent.height) },
    ...{ boxes: outermostFirst(page), bands: page.bands, cards: page.cards, ties: scene.ties },
    links: placePills(scene.links, lines, extent, page.cards),
  };
}

/** A box is drawn on the one around it. */
function outermostFirst({ boxes }: Page): Page['boxes'] {
  return boxes.toSorted((a, b) => b.width * b.height - a.width * a.height);
}
