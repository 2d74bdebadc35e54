import type { MapBox } from '@cordon/cordon/report-flow';
import { type Link, type Scene, wordedLeg } from '../scene/scene.ts';
import { abreast } from './abreast.ts';
import type { Drawing, PlacedBox, PlacedCard, Point } from './drawing.ts';
import { placePills } from './place-pills.ts';
import { cardSizes, clearance, labelWidths, padding } from './sizes.ts';

const margin = 8;
const gap = 34;
const cardHeight = 50;

/**
 * Cards in one row, each joined to the next, with their boxes around them; a box that is left and entered again is there
 * twice. Null where some line does not lead from one card to the next. It takes a thousandth of what elkjs takes.
 */
export function layOutRow(scene: Scene): Drawing | null {
  const between = joints(scene);
  if (!between) return null;
  const sizes = cardSizes(scene.cards);
  const chains = scene.cards.map(({ box }) => chainOf(box, scene.boxes));
  const depth = Math.max(...chains.map((chain) => chain.length));
  const top = margin + depth * padding.top;
  const boxes: PlacedBox[] = [];
  const cards: PlacedCard[] = [];
  const open: { box: MapBox; x: number }[] = [];
  let x = margin;
  const close = (kept: number) => {
    while (open.length > kept) {
      const level = open.length - 1;
      const { box, x: left } = open.pop() as (typeof open)[number];
      x = Math.max(x + padding.side, left + Math.min(300, labelWidths(box)[0]));
      const y = margin + level * padding.top;
      const height = top + cardHeight + (depth - level) * padding.side - y;
      boxes.push({ box, lines: 1, x: left, y, width: x - left, height });
    }
  };
  scene.cards.forEach((card, index) => {
    const chain = chains[index] ?? [];
    const kept = shared(chains[index - 1] ?? [], chain);
    const end = x;
    close(kept);
    if (index > 0) x = Math.max(x + gap, end + room(between[index - 1] ?? []) - padding.side * (chain.length - kept));
    for (const box of chain.slice(kept)) {
      open.push({ box, x });
      x += padding.side;
    }
    const { width } = sizes.get(card.id) ?? { width: 0 };
    cards.push({ card, x, y: top, width, height: cardHeight });
    x += width;
  });
  close(0);
  const [width, height] = [x + margin, top + cardHeight + depth * padding.side + margin];
  const lines = linesOf(scene.links, cards);
  const links = placePills(scene.links, lines, { x: 0, y: 0, width, height }, cards);
  return { width: Math.ceil(width), height, boxes: boxes.reverse(), bands: [], cards, links, ties: [] };
}

/** The links between each card and the next; null where some leg leads elsewhere. */
function joints({ cards, links }: Scene): Link[][] | null {
  const place = new Map(cards.map(({ id }, index) => [id, index]));
  const between: Link[][] = cards.map(() => []);
  if (cards.length < 2 || place.size !== cards.length) return null;
  for (const link of links) {
    for (const [part, { from, to }] of link.legs.entries()) {
      const at = place.get(from);
      if (at === undefined || place.get(to) !== at + 1 || cards[at]?.shape === 'gate') return null;
      if (part === wordedLeg(link)) between[at]?.push(link);
    }
  }
  return between;
}

function room(links: readonly Link[]): number {
  const all = [...abreast(links).values()].map((share) => share.all + 2 * clearance);
  return Math.max(0, ...all);
}

/** Several lines between the same cards lie beside each other. */
function linesOf(links: readonly Link[], cards: readonly PlacedCard[]): Point[][][] {
  const byId = new Map(cards.map((each) => [each.card.id, each]));
  const count = new Map<string, number>();
  return links.map(({ legs }) =>
    legs.map(({ from, to }) => {
      const [a, b] = [byId.get(from), byId.get(to)];
      const before = count.get(from) ?? 0;
      count.set(from, before + 1);
      const y = (a?.y ?? 0) + cardHeight / 2 + (before % 2 === 0 ? before : -before - 1) * 6;
      return [
        { x: (a?.x ?? 0) + (a?.width ?? 0), y },
        { x: b?.x ?? 0, y },
      ];
    }),
  );
}

function chainOf(box: string | null, boxes: readonly MapBox[]): MapBox[] {
  const own = boxes.find(({ id }) => id === box);
  return own ? [...chainOf(own.parent, boxes), own] : [];
}

function shared(a: readonly MapBox[], b: readonly MapBox[]): number {
  const end = a.findIndex((box, index) => box !== b[index]);
  return end < 0 ? a.length : end;
}
