import { by } from '../scene/by.ts';
import type { Scene } from '../scene/scene.ts';
import { lineIds } from './line-ids.ts';

/**
 * The lines that lead back to where data came from: in a cycle one has to, and which one is for us to say. The stream
 * begins outside, else where nothing leads to, else at the first card.
 */
export function againstTheStream({ cards, links }: Scene): ReadonlySet<string> {
  const ids = lineIds(links);
  const lines = links.flatMap(({ legs, reads }, index) =>
    legs.map((leg, part) => ({ id: ids[index]?.[part] ?? '', reads, ...leg })),
  );
  const leaving = by(lines, ({ from }) => from);
  const entered = new Set(lines.map(({ to }) => to));
  const rank = ({ id, outside }: Scene['cards'][number]) => (outside ? 0 : entered.has(id) ? 2 : 1);
  const back = new Set(
    lines
      .filter(({ reads }) => reads)
      .filter(readFromBeyond({ cards, lines, leaving, entered }))
      .map(({ id }) => id),
  );
  const state = new Map<string, 'open' | 'done'>();
  const visit = (card: string) => {
    state.set(card, 'open');
    for (const { id, to } of leaving.get(card) ?? []) {
      if (back.has(id)) continue;
      if (state.get(to) === 'open' && to !== card) back.add(id);
      if (!state.has(to)) visit(to);
    }
    state.set(card, 'done');
  };
  for (const card of cards.toSorted((a, b) => rank(a) - rank(b))) if (!state.has(card.id)) visit(card.id);
  return back;
}

interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly reads: boolean;
}

/**
 * What is only read by something in the stream, as a bucket of pages by a distribution, stands beyond it: the session
 * leads there. So does what is read out of a box that the reader writes to. Else the line would go around the box.
 */
function readFromBeyond({
  cards,
  lines,
  leaving,
  entered,
}: {
  readonly cards: Scene['cards'];
  readonly lines: readonly Line[];
  readonly leaving: ReadonlyMap<string, readonly Line[]>;
  readonly entered: ReadonlySet<string>;
}): (line: Line) => boolean {
  const inStream = reachable(
    cards.filter(({ outside, id }) => outside && !entered.has(id)).map(({ id }) => id),
    leaving,
  );
  const boxes = new Map(cards.map(({ id, box }) => [id, box]));
  const told = new Set(lines.filter(({ reads }) => !reads).map(({ from, to }) => JSON.stringify([from, to])));
  return ({ from, to }) => {
    if (entered.has(from) || told.has(JSON.stringify([from, to]))) return false;
    const box = boxes.get(from) ?? null;
    const writes = (leaving.get(to) ?? []).some((line) => !line.reads && boxes.get(line.to) === box);
    return inStream.has(to) || (box !== null && writes);
  };
}

function reachable(
  first: readonly string[],
  leaving: ReadonlyMap<string, readonly { readonly to: string }[]>,
): ReadonlySet<string> {
  const found = new Set(first);
  for (const card of found) for (const { to } of leaving.get(card) ?? []) found.add(to);
  return found;
}
