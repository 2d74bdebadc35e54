import type { Link } from '../scene/scene.ts';
import type { PlacedCard } from './drawing.ts';

/** As data goes, from left to right and from above; what no hop reaches comes last. Keys and readers aloud follow it. */
export function readingOrder(cards: readonly PlacedCard[], links: readonly Link[]): PlacedCard[] {
  const reached = new Set(links.flatMap(({ legs }) => legs.flatMap(({ from, to }) => [from, to])));
  const rank = ({ card }: PlacedCard) => (reached.has(card.id) ? 0 : card.shape === 'chip' ? 2 : 1);
  return cards.toSorted((a, b) => rank(a) - rank(b) || a.x - b.x || a.y - b.y);
}
