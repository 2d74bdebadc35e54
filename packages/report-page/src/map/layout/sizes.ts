import type { MapBox } from '@cordon/cordon/report-flow';
import type { Card, Encrypted, Link } from '../scene/scene.ts';
import { faces, widthOf } from '../svg/measure.ts';
import { shorten } from '../svg/shorten.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room inside a box: above for its name, on the other sides. */
export const padding = { top: 38, topOfTwoLines: 54, side: 16 };

/** Where the text of a card begins, and how much is free at its end. */
export const inset = { left: 37, right: 11, chip: 32 };

/** Long names widen their column so far, and then lose their middle. What is outside has nothing but its name. */
const widest = { inside: 196, outside: 244 };
const narrowest = 124;

/** Cards of one box are of one width, so that they stand as a column. */
export function cardSizes(cards: readonly Card[]): ReadonlyMap<string, Size> {
  const widths = new Map<string, number>();
  const column = ({ box, shape, outside }: Card) => JSON.stringify([box, shape === 'chip', outside]);
  for (const card of cards) widths.set(column(card), Math.max(widths.get(column(card)) ?? 0, textWidth(card)));
  return new Map(cards.map((card) => [card.id, sizeOf(card, widths.get(column(card)) ?? narrowest)]));
}

function sizeOf({ shape }: Card, width: number): Size {
  if (shape === 'gate') return { width: 40, height: 40 };
  return { width, height: shape === 'chip' ? 34 : 50 };
}

function textWidth({ shape, name, sub, outside }: Card): number {
  const most = outside ? widest.outside : widest.inside;
  if (shape === 'gate') return 0;
  const wanted =
    shape === 'chip'
      ? widthOf(shorten(name, most, faces.chip), faces.chip) + inset.chip + 16
      : Math.max(
          widthOf(shorten(name, most, faces.name), faces.name),
          widthOf(shorten(sub, most, faces.sub), faces.sub),
        ) +
        inset.left +
        inset.right;
  return Math.min(most, Math.max(narrowest, 2 * Math.ceil(wanted / 2)));
}

/** Where the name of a box begins: after its sign, where it has one. */
export function labelStart({ sort }: MapBox): number {
  return sort === 'regional' || sort === 'outside' || sort === 'unseen' ? 14 : 31;
}

/** How wide the label of a box is, on one line and on two. */
export function labelWidths(box: MapBox): readonly [one: number, two: number] {
  const name = labelStart(box) + widthOf(shorten(box.name, 300, faces.box), faces.box);
  const sub = box.sub === '' ? 0 : widthOf(shorten(box.sub, 300, faces.boxSub), faces.boxSub);
  return [name + (sub === 0 ? 0 : sub + 8) + 12, Math.max(name, labelStart(box) + sub) + 12];
}

/** A pill that holds the longest of what it may say. */
export function pillWidth(says: Link['says']): number {
  const widths = Object.values(says as Record<Encrypted, string>).map((text) => widthOf(pillText(text), faces.pill));
  return Math.ceil(Math.max(0, ...widths)) + 34;
}

export const pillHeight = 20;

/** Arrowhead and corner stay free on both sides of a pill. */
export const clearance = 12;

export function pillText(text: string): string {
  return shorten(text, 150, faces.pill);
}
