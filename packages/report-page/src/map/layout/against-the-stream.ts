import { by } from '../scene/by.ts';
import type { Scene } from '../scene/scene.ts';
import { lineIds } from './line-ids.ts';

/**
 * The lines that lead back to where data came from: in a cycle one has to, and which one is for us to say. The stream
 * begins outside, else where nothing leads to, else at the first card. What is only read by something in the stream, as a
 * bucket of pages by a distribution, stands beyond it: the session leads there, and the line need not go around a box.
 */
export function againstTheStream({ cards, links }: Scene): ReadonlySet<string> {
  const ids = lineIds(links);
  const lines = links.flatMap(({ legs, reads }, index) =>
    legs.map((leg, part) => ({ id: ids[index]?.[part] ?? '', reads, ...leg })),
  );
  const leaving = by(lines, ({ from }) => from);
  const entered = new Set(lines.map(({ to }) => to));
  const rank = ({ id, outside }: Scene['cards'][number]) => (outside ? 0 : entered.has(id) ? 2 : 1);
  const inStream = reachable(
    cards.filter(({ outside, id }) => outside && !entered.has(id)).map(({ id }) => id),
    leaving,
  );
  const back = new Set(
    lines.filter(({ from, to, reads }) => reads && !inStream.has(from) && inStream.has(to)).map(({ id }) => id),
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

function reachable(
  first: readonly string[],
  leaving: ReadonlyMap<string, readonly { readonly to: string }[]>,
): ReadonlySet<string> {
  const found = new Set(first);
  for (const card of found) for (const { to } of leaving.get(card) ?? []) found.add(to);
  return found;
}
