import type { MapBox } from '@cordon/cordon/report-flow';
import { by } from '../scene/by.ts';
import type { Card, Scene } from '../scene/scene.ts';
import { type Block, rows, stack } from './block.ts';
import { labelWidths, padding, type Size } from './sizes.ts';

const gap = 18;
/** Wider than this, a page has to shrink it. */
const widest = 1250;

/** What no hop reaches: it needs no place in the stream, only one in its box. */
export class AtRest {
  readonly #cards: ReadonlyMap<string | null, readonly Card[]>;
  readonly #boxes: ReadonlyMap<string | null, readonly MapBox[]>;
  readonly #sizes: ReadonlyMap<string, Size>;
  /** Boxes in boxes: they leave room to their neighbours, where an outermost one takes what the page has. */
  readonly #inner: ReadonlySet<string | null>;
  readonly #comfort = new Map<string | null, number>();
  /** Boxes that hold something that a hop reaches. */
  readonly live: ReadonlySet<string>;

  constructor(scene: Scene, sizes: ReadonlyMap<string, Size>) {
    const reached = new Set(scene.links.flatMap(({ legs }) => legs.flatMap(({ from, to }) => [from, to])));
    const parents = new Map(scene.boxes.map(({ id, parent }) => [id, parent]));
    const live = new Set<string>();
    for (const card of scene.cards) {
      if (!reached.has(card.id)) continue;
      for (let box = card.box; box !== null && !live.has(box); box = parents.get(box) ?? null) live.add(box);
    }
    this.live = live;
    this.#inner = new Set(scene.boxes.filter(({ parent }) => parent !== null).map(({ id }) => id));
    this.#sizes = sizes;
    this.#cards = by(
      scene.cards.filter(({ id }) => !reached.has(id)),
      ({ box }) => box,
    );
    this.#boxes = by(
      scene.boxes.filter(({ id }) => !live.has(id)),
      ({ parent }) => parent,
    );
  }

  get isEmpty(): boolean {
    return this.#cards.size === 0 && this.#boxes.size === 0;
  }

  /** Everything at rest in one box, to be put at its foot; null for what stands in none. */
  foot(box: string | null, width: number): Block {
    const cards = this.#cards.get(box) ?? [];
    const chips = cards.filter(({ shape }) => shape === 'chip');
    return stack(
      [
        rows(
          cards.filter(({ shape }) => shape !== 'chip').map((card) => this.#card(card)),
          width,
          gap,
        ),
        rows(
          (this.#boxes.get(box) ?? []).map((inner) => this.#box(inner, width)),
          width,
          gap,
        ),
        this.#band(chips, width),
      ],
      gap,
    );
  }

  /**
   * A width at which what rests in a box is neither a tower nor a ribbon, and the box is small with what else is in it:
   * `stream` is what hops take of it.
   */
  comfortable(box: string | null, stream: Size = { width: 0, height: 0 }): number {
    const known = stream.height === 0 ? this.#comfort.get(box) : undefined;
    if (known !== undefined) return known;
    const least = this.#leastWidth(box);
    const cost = (width: number) => {
      const block = this.foot(box, Math.max(width, stream.width));
      const area =
        Math.max(block.width, stream.width, stream.height === 0 ? least : 0) * (block.height + stream.height);
      return area * (width > widest ? 2 : width > 1.4 * least ? (this.#inner.has(box) ? 1.3 : 1.1) : 1);
    };
    const widths = [1, 1.1, 1.2, 1.3, 1.4, 1.6, 1.8].map((by) => by * least);
    const [best = least] = widths.toSorted((a, b) => cost(a) - cost(b));
    if (stream.height === 0) this.#comfort.set(box, best);
    return best;
  }

  #leastWidth(box: string | null): number {
    const inner = (this.#boxes.get(box) ?? []).map((each) => this.#box(each, 540));
    const cards = (this.#cards.get(box) ?? []).filter(({ shape }) => shape !== 'chip').map((card) => this.#card(card));
    const area = [...inner, ...cards].reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
    return Math.sqrt(area * 2.4);
  }

  #card(card: Card, width?: number): Block {
    const own = this.#sizes.get(card.id) ?? { width: 0, height: 0 };
    const size = { ...own, width: width ?? own.width };
    return { ...size, put: (x, y, page) => page.cards.push({ card, x, y, ...size }) };
  }

  #box(box: MapBox, width: number): Block {
    const content = this.foot(box.id, Math.max(200, this.comfortable(box.id), Math.min(540, width) - 2 * padding.side));
    const [one, two] = labelWidths(box);
    const lines = one <= content.width + 2 * padding.side || box.sub === '' ? 1 : 2;
    const top = lines === 1 ? padding.top : padding.topOfTwoLines;
    const size = {
      width: Math.max(content.width + 2 * padding.side, Math.min(two, 300)),
      height: top + content.height + padding.side,
    };
    return {
      ...size,
      put: (x, y, page) => {
        page.boxes.push({ box, lines, x, y, ...size });
        content.put(x + padding.side, y + top, page);
      },
    };
  }

  /** Keys and trails in a frame of their own; in a narrow account they stand bare. */
  #band(chips: readonly Card[], width: number): Block {
    const label = 132;
    // Where one column is all there is, chips are as wide as it.
    if (width < 200)
      return rows(
        chips.map((card) => this.#card(card, width)),
        width,
        12,
      );
    const blocks = chips.map((card) => this.#card(card));
    if (chips.length === 0 || width < 440) return rows(blocks, width, 12);
    const room = width - label - 14;
    const each = Math.max(...blocks.map((block) => block.width));
    const perRow = Math.max(1, Math.min(chips.length, Math.floor((room + gap) / (each + gap))));
    const pitch = Math.min(room / perRow, 240);
    const height = Math.ceil(chips.length / perRow) * 46 + 8;
    return {
      ...{ width, height },
      put: (x, y, page) => {
        page.bands.push({ x, y, width, height, name: bandName(chips) });
        blocks.forEach((block, index) => {
          block.put(x + label + (index % perRow) * pitch, y + 10 + Math.floor(index / perRow) * 46, page);
        });
      },
    };
  }
}

function bandName(chips: readonly Card[]): string {
  const keys = chips.filter(({ kind }) => kind === 'key').length;
  if (keys === chips.length) return 'Keys';
  return keys === 0 ? 'Audit' : 'Keys and audit';
}
