import type { Drawing, Point, Rect } from '../../src/map/layout/drawing.ts';
import { pillHeight } from '../../src/map/layout/sizes.ts';
import { wordedLeg } from '../../src/map/scene/scene.ts';
import { isBad } from '../../src/map/scene/states.ts';

/** What is wrong with where things stand, a line each. */
export function faults(drawing: Drawing): string[] {
  const all: Rect = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const cards = drawing.cards.map((each) => ({ name: each.card.id, ...each }));
  const boxes = drawing.boxes.map((each) => ({ name: each.box.id, ...each }));
  const byId = new Map(boxes.map((each) => [each.box.id, each]));
  return [
    ...pairs(cards)
      .filter(([a, b]) => overlap(a, b))
      .map(([a, b]) => `${a.name} overlaps ${b.name}`),
    ...cards
      .filter((card) => !holds(byId.get(card.card.box ?? '') ?? all, card))
      .map(({ name }) => `${name} lies outside its box`),
    ...boxes
      .filter(({ box, ...rect }) => !holds(byId.get(box.parent ?? '') ?? all, rect))
      .map(({ name }) => `${name} lies outside what is around it`),
    ...pairs(boxes)
      .filter(([a, b]) => overlap(a, b) && !holds(a, b) && !holds(b, a))
      .map(([a, b]) => `${a.name} cuts ${b.name}`),
    ...drawing.links.flatMap((placed) => lineFaults(placed, cards)),
    ...pairs(seenWords(drawing))
      .filter(([a, b]) => a.line !== b.line && overlap(a, b))
      .map(([a, b]) => `words of ${a.name} lie on those of ${b.name}`),
    ...drawing.links.flatMap(({ link, pill }) => {
      if (!pill) return [];
      const [width, height] = pill.width === null ? [14, 14] : [pill.width, pillHeight];
      const rect = { x: pill.x - width / 2, y: pill.y - height / 2, width, height };
      const under = cards
        .filter((card) => pill.width !== null && overlap(rect, card))
        .map(({ name }) => `words of ${link.hops[0]} lie on ${name}`);
      return holds(all, rect) ? under : [...under, `words of ${link.hops[0]} lie outside`];
    }),
  ];
}

/** Words that nobody needs to ask for; hops that share a line share them. */
function seenWords({ links }: Drawing): (Named & { readonly line: unknown })[] {
  return links.flatMap(({ link, lines, pill }) => {
    if (!pill || link.possible || !isBad(link.says)) return [];
    const [width, height] = pill.width === null ? [14, 14] : [pill.width, pillHeight];
    const rect = { x: pill.x - width / 2, y: pill.y - height / 2, width, height };
    return [{ ...rect, name: link.hops[0] ?? '', line: lines[wordedLeg(link)] }];
  });
}

type Named = Rect & { readonly name: string };

function lineFaults({ link, lines }: Drawing['links'][number], cards: readonly Named[]): string[] {
  const byId = new Map(cards.map((card) => [card.name, card]));
  return link.legs.flatMap(({ from, to }, part) => {
    const line = lines[part] ?? [];
    const [start, end] = [line[0], line.at(-1)];
    const [a, b] = [byId.get(from), byId.get(to)];
    if (!start || !end || !a || !b) return [`${link.hops[0]} has no line`];
    const slanted = line.slice(1).some((point, index) => point.x !== line[index]?.x && point.y !== line[index]?.y);
    return [
      ...(touches(a, start) ? [] : [`${link.hops[0]} does not begin at ${from}`]),
      ...(touches(b, end) ? [] : [`${link.hops[0]} does not end at ${to}`]),
      ...(slanted ? [`${link.hops[0]} is slanted`] : []),
      ...cards
        .filter((card) => line.slice(1).some((point, index) => crosses(line[index] ?? point, point, card)))
        .map((card) => `${link.hops[0]} runs through ${card.name}`),
    ];
  });
}

/** Through the inside, not along the edge. */
function crosses(a: Point, b: Point, card: Rect): boolean {
  const rect = {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
  return overlap(
    { ...rect, width: Math.max(rect.width, 0.1), height: Math.max(rect.height, 0.1) },
    { x: card.x + 1, y: card.y + 1, width: card.width - 2, height: card.height - 2 },
  );
}

/** On one of its sides; only what leads from a card to itself meets it above or below. */
function touches(card: Rect, { x, y }: Point): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.5;
  const beside = near(x, card.x) || near(x, card.x + card.width);
  const above = near(y, card.y) || near(y, card.y + card.height);
  return (beside && y >= card.y && y <= card.y + card.height) || (above && x >= card.x && x <= card.x + card.width);
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function holds(outer: Rect, inner: Rect): boolean {
  const slack = 0.5;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function pairs<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((a, index) => things.slice(index + 1).map((b): [Thing, Thing] => [a, b]));
}
