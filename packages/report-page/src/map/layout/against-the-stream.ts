import { by } from '../scene/by.ts';
import type { Scene } from '../scene/scene.ts';
import { lineIds } from './line-ids.ts';

/**
 * The lines that lead back to where data came from: in a cycle one has to, and which one is for us to say. The stream
 * begins outside, else where nothing leads to, else at the first card.
 */
export function againstTheStream({ cards, links }: Scene): ReadonlySet<string> {
  const ids = lineIds(links);
  const lines = links.flatMap(({ legs }, index) => legs.map((leg, part) => ({ id: ids[index]?.[part] ?? '', ...leg })));
  const leaving = by(lines, ({ from }) => from);
  const entered = new Set(lines.map(({ to }) => to));
  const rank = ({ id, outside }: Scene['cards'][number]) => (outside ? 0 : entered.has(id) ? 2 : 1);
  const back = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  const visit = (card: string) => {
    state.set(card, 'open');
    for (const { id, to } of leaving.get(card) ?? []) {
      if (state.get(to) === 'open' && to !== card) back.add(id);
      if (!state.has(to)) visit(to);
    }
    state.set(card, 'done');
  };
  for (const card of cards.toSorted((a, b) => rank(a) - rank(b))) if (!state.has(card.id)) visit(card.id);
  return back;
}
